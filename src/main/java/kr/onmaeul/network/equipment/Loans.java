package kr.onmaeul.network.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// The devices that are lent today, those without a day first and then those due back first.
@Service
public class Loans {

    private static final int AT_ONCE = 500;

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
        return Stream.iterate(
                        page(Loan.Rank.FIRST, AT_ONCE),
                        some -> !some.isEmpty(),
                        some -> some.size() < AT_ONCE
                                ? List.<Loan>of()
                                : page(some.getLast().rank(), AT_ONCE))
                .flatMap(List::stream);
    }
}
