package kr.onmaeul.office.calendar;

import java.util.List;
import kr.onmaeul.foundation.time.Holiday;
import kr.onmaeul.foundation.time.Holidays;
import kr.onmaeul.foundation.time.WorkingDays;
import org.springframework.stereotype.Service;

/// On which days the office works, with all holidays that are known today.
@Service
public class OfficeCalendar {

    private final DeclaredDayStore store;
    private volatile Known known = new Known(List.of(), new WorkingDays(Holidays.ofLaw()));

    OfficeCalendar(DeclaredDayStore store) {
        this.store = store;
    }

    private record Known(List<Holiday> declared, WorkingDays days) {}

    public WorkingDays workingDays() {
        var declared = store.all();
        var last = known;
        if (!last.declared().equals(declared)) {
            last = new Known(declared, new WorkingDays(Holidays.ofLaw().with(declared)));
            known = last;
        }
        return last.days();
    }
}
