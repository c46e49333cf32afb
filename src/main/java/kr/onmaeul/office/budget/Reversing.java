package kr.onmaeul.office.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes an entry back with a second row that names it, bears its day and undoes its amount.
@Component
class Reversing {

    private final EventStore events;
    private final SpendingStore spending;
    private final BooksCheck books;

    Reversing(EventStore events, SpendingStore spending, BooksCheck books) {
        this.events = events;
        this.spending = spending;
        this.books = books;
    }

    Outcome<UUID> reverse(UUID entry, String reason) {
        if (reason.isEmpty()) {
            return Outcome.refused(Problem.at("reason", "budget.reversal.reason.missing"));
        }
        var spent = spending.find(entry);
        return spent.isPresent() ? reverse(spent.get(), reason) : reverseEvent(entry, reason);
    }

    private Outcome<UUID> reverse(SpendingStore.Row row, String reason) {
        var refusal = refusal(row.reverses(), spending.isReversed(row.id()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var reversal = row.reversal(reason);
        spending.add(List.of(reversal));
        return standing(List.of(row.line()), reversal.id(), reversal.amount());
    }

    private Outcome<UUID> reverseEvent(UUID entry, String reason) {
        var rows = events.withItsTransfer(entry);
        var named = rows.stream().filter(row -> row.id().equals(entry)).findFirst();
        if (named.isEmpty()) {
            return Outcome.refused(Problem.of("budget.entry.unknown", entry.toString()));
        }
        var refusal = refusal(named.get().reverses(), events.isReversed(entry));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var reversal = named.get().reversal(reason);
        events.add(rows.stream()
                .map(row -> row.id().equals(entry) ? reversal : row.reversal(reason))
                .toList());
        return standing(
                rows.stream().map(EventStore.Row::line).distinct().toList(),
                reversal.id(),
                reversal.funding().total().amount());
    }

    private static Optional<Problem> refusal(@Nullable UUID reverses, boolean reversed) {
        if (reverses != null) {
            return Optional.of(Problem.of("budget.reversal.of-reversal"));
        }
        return reversed ? Optional.of(Problem.of("budget.reversal.twice")) : Optional.empty();
    }

    private Outcome<UUID> standing(List<UUID> lines, UUID done, long amount) {
        var bad = books.badDays(lines);
        return bad.isEmpty()
                ? Outcome.done(done)
                : Outcome.refused(
                        bad.stream().map(day -> day.problem("", amount)).toList());
    }
}
