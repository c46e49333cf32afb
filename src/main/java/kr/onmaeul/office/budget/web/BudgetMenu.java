package kr.onmaeul.office.budget.web;

import java.util.List;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.stereotype.Component;

@Component
class BudgetMenu implements MenuSource {

    private static final int PLACE = 40;

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, PLACE, "budget.title", "/budget", "budget.read"));
    }
}
