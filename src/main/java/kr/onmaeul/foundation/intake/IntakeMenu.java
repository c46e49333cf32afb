package kr.onmaeul.foundation.intake;

import java.util.List;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.stereotype.Component;

@Component
class IntakeMenu implements MenuSource {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(HOUSE, 5, "intake.title", "/imports", "sheet.import"));
    }
}
