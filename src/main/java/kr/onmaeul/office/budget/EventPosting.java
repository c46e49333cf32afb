package kr.onmaeul.office.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts changes of the budget into the books; a line begins with its first event. Needs a transaction, which the
/// caller rolls back when there are slips.
@Component
class EventPosting {

    private final ProgramStore programs;
    private final LineBeginnings lines;
    private final EventStore events;
    private final BooksCheck books;

    EventPosting(ProgramStore programs, LineBeginnings lines, EventStore events, BooksCheck books) {
        this.programs = programs;
        this.lines = lines;
        this.events = events;
        this.books = books;
    }

    Posted post(List<NewBudgetEvent> wanted) {
        var rules = new EventRules(
                programs.detailedCodes(),
                programs.subItems().stream()
                        .collect(Collectors.groupingBy(
                                ProgramStore.SubItem::code,
                                Collectors.mapping(ProgramStore.SubItem::name, Collectors.toList()))),
                lines.takenOut(wanted));
        var slips = new ArrayList<Slip>();
        var right = new LinkedHashMap<Integer, NewBudgetEvent>();
        for (int i = 0; i < wanted.size(); i++) {
            int row = i;
            var problems = rules.problems(row, wanted.get(row));
            problems.forEach(problem -> slips.add(new Slip(row, problem)));
            if (problems.isEmpty()) {
                right.put(row, wanted.get(row));
            }
        }
        var unbalanced = EventRules.unbalanced(right);
        slips.addAll(unbalanced);
        return unbalanced.isEmpty() ? add(rows(right), slips) : new Posted(List.of(), 0, slips);
    }

    private Map<Integer, EventStore.Row> rows(Map<Integer, NewBudgetEvent> events) {
        var ids = lines.of(events.values());
        var transfers = new HashMap<EventRules.Transfer, UUID>();
        var rows = new LinkedHashMap<Integer, EventStore.Row>();
        events.forEach((index, event) -> {
            var line = ids.get(LineBeginnings.YearLine.of(event));
            if (line == null) {
                throw new IllegalStateException("a line was just added and is not there: " + event.line());
            }
            var transfer = event.kind() == EntryKind.TRANSFER
                    ? transfers.computeIfAbsent(
                            EventRules.Transfer.of(event), fresh -> UuidCreator.getTimeOrderedEpoch())
                    : null;
            rows.put(index, row(event, line, transfer));
        });
        return rows;
    }

    private Posted add(Map<Integer, EventStore.Row> rows, List<Slip> slips) {
        var there = events.withKeys(
                rows.values().stream().map(EventStore.Row::sourceKey).toList());
        var ids = new ArrayList<UUID>();
        var fresh = new LinkedHashMap<Integer, EventStore.Row>();
        rows.forEach((index, row) -> {
            var stored = there.get(row.sourceKey());
            if (stored == null) {
                fresh.put(index, row);
                ids.add(row.id());
            } else if (stored.same(row)) {
                ids.add(stored.id());
            } else {
                slips.add(Slip.at(index, "sourceKey", "budget.key.taken", row.sourceKey(), stored.day()));
            }
        });
        if (!fresh.isEmpty()) {
            events.add(List.copyOf(fresh.values()));
            slips.addAll(cutTooFar(fresh));
        }
        return new Posted(ids, fresh.size(), slips);
    }

    /// Names for each line that no longer stands the last row that moved it.
    private List<Slip> cutTooFar(Map<Integer, EventStore.Row> fresh) {
        var lines = fresh.values().stream().map(EventStore.Row::line).collect(Collectors.toSet());
        var slips = new ArrayList<Slip>();
        for (var bad : books.badDays(lines)) {
            fresh.entrySet().stream()
                    .filter(entry -> entry.getValue().line().equals(bad.line()))
                    .max(Map.Entry.comparingByKey())
                    .ifPresent(entry -> slips.add(new Slip(
                            entry.getKey(),
                            bad.problem(
                                    "district",
                                    entry.getValue().funding().total().amount()))));
        }
        return slips;
    }

    private static EventStore.Row row(NewBudgetEvent event, UUID line, @Nullable UUID transfer) {
        return new EventStore.Row(
                UuidCreator.getTimeOrderedEpoch(),
                line,
                event.day(),
                event.kind(),
                event.funding(),
                transfer,
                event.note().strip(),
                event.source().strip(),
                event.sourceKey(),
                event.sample(),
                null,
                null);
    }
}
