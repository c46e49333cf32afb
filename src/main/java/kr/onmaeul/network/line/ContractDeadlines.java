package kr.onmaeul.network.line;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.office.today.Deadline;
import kr.onmaeul.office.today.DeadlineSource;
import org.springframework.stereotype.Component;

/// Contracts for leased lines that end soon.
@Component
class ContractDeadlines implements DeadlineSource {

    private final LeasedLineStore store;

    ContractDeadlines(LeasedLineStore store) {
        this.store = store;
    }

    /// What ended already is no deadline any more: the line goes on or is taken out of the register.
    @Override
    public List<Deadline> deadlines(LocalDate day, LocalDate until) {
        return store.ending(day, until).stream()
                .map(one -> new Deadline(
                        one.ends(),
                        "line.contract.deadline",
                        List.of(one.carrier(), one.lines()),
                        "network",
                        "/registers/line-leased?contractTo.from=%1$s&contractTo.to=%1$s".formatted(one.ends())))
                .toList();
    }
}
