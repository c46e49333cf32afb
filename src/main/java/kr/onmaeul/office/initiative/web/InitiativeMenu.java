package kr.onmaeul.office.initiative.web;

import java.util.List;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.stereotype.Component;

@Component
class InitiativeMenu implements MenuSource {

    private static final int PLACE = 30;

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, PLACE, "initiative.title", "/initiatives", "initiative.read"));
    }
}
