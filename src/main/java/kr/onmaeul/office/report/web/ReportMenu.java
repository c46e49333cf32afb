package kr.onmaeul.office.report.web;

import java.util.List;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.stereotype.Component;

@Component
class ReportMenu implements MenuSource {

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, 10, "report.menu", "/reports", "report.read"));
    }
}
