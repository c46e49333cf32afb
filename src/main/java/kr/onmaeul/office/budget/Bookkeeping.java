package kr.onmaeul.office.budget;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the books. What is written stays: a mistake is taken back by a second row.
@Service
public class Bookkeeping {

    private final EventPosting events;
    private final SpendingPosting spending;
    private final Reversing reversing;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher told;

    Bookkeeping(
            EventPosting events,
            SpendingPosting spending,
            Reversing reversing,
            TransactionTemplate transaction,
            ApplicationEventPublisher told) {
        this.events = events;
        this.spending = spending;
        this.reversing = reversing;
        this.transaction = transaction;
        this.told = told;
    }

    /// Records a commitment, payment or return and gives its id; refuses what the line's budget cannot bear.
    public Outcome<UUID> record(NewSpending wanted) {
        return kept(() -> {
                    var posted = spending.post(List.of(wanted));
                    if (posted.fresh() > 0 && posted.slips().isEmpty()) {
                        told.publishEvent(new BookkeepingEvent.SpendingRecorded(
                                posted.ids().getFirst(), wanted.kind(), wanted.line(), wanted.day(), wanted.amount()));
                    }
                    return outcome(posted);
                })
                .map(List::getFirst);
    }

    /// Records changes of the budget, all or none, and gives their ids; transfers must balance among them.
    public Outcome<List<UUID>> record(List<NewBudgetEvent> wanted) {
        return kept(() -> {
            var posted = events.post(wanted);
            if (posted.fresh() > 0 && posted.slips().isEmpty()) {
                told.publishEvent(new BookkeepingEvent.BudgetChanged(posted.ids()));
            }
            return outcome(posted);
        });
    }

    /// Takes an entry back on its own day, a transfer with all its rows, and gives the id of the row that does it.
    ///
    /// @param reason why it was wrong; may not be blank
    public Outcome<UUID> reverse(UUID entry, String reason) {
        return kept(() -> {
            var outcome = reversing.reverse(entry, reason.strip());
            if (outcome instanceof Outcome.Done<UUID>(var reversal)) {
                told.publishEvent(new BookkeepingEvent.Reversed(entry, reversal, reason.strip()));
            }
            return outcome;
        });
    }

    private static Outcome<List<UUID>> outcome(Posted posted) {
        List<Problem> problems = posted.slips().stream().map(Slip::problem).toList();
        return problems.isEmpty() ? Outcome.done(posted.ids()) : Outcome.refused(problems);
    }

    /// Keeps what was done and leaves nothing of what was refused. Two writers may bring the same row at the same time;
    /// the one who comes second looks again and finds it there.
    private <T> Outcome<T> kept(Supplier<Outcome<T>> work) {
        try {
            return AllOrNothing.keep(transaction, work);
        } catch (DuplicateKeyException second) {
            return AllOrNothing.keep(transaction, work);
        }
    }
}
