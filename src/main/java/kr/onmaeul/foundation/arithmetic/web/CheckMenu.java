package kr.onmaeul.foundation.arithmetic.web;

import java.util.List;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.stereotype.Component;

@Component
class CheckMenu implements MenuSource {

    private static final int PLACE = 60;

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, PLACE, "arithmetic.title", CheckPages.ADDRESS, CheckPages.PERMISSION));
    }
}
