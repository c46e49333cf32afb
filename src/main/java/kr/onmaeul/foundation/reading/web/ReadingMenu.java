package kr.onmaeul.foundation.reading.web;

import java.util.List;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.stereotype.Component;

@Component
class ReadingMenu implements MenuSource {

    /// Before the check of sums, which looks at one thing only.
    private static final int PLACE = 59;

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, PLACE, "reading.title", ReadingPages.ADDRESS, ReadingPages.PERMISSION));
    }
}
