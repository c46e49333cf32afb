package kr.onmaeul.network.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.sheet.PageByPage;
import org.springframework.stereotype.Service;

/// The devices that are lent today, those without a day first and then those due back first.
@Service
public class Loans {

    private final LoanStore store;
    private final Clock clock;

    Loans(LoanStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public long count() {
        return store.count();
    }

    /// How many are overdue today.
    public long overdue() {
        return store.dueBefore(LocalDate.now(clock));
    }

    /// The loans after a rank, in their order.
    public List<Loan> page(Loan.Rank after, int size) {
        return store.page(after, size);
    }

    /// All of them, read page by page.
    public Stream<Loan> all() {
        return PageByPage.rows((last, size) -> page(last == null ? Loan.Rank.FIRST : last.rank(), size));
    }
}
