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
    private final EventStore events;
    private final BooksCheck books;

    EventPosting(ProgramStore programs, EventStore events, BooksCheck books) {
        this.programs = programs;
        this.events = events;
        this.books = books;
    }

    Posted post(List<NewBudgetEvent> wanted) {
        var rules = new EventRules(
                programs.detailedPrograms().stream().map(DetailedProgram::code).collect(Collectors.toSet()),
                programs.subItems().stream()
                        .collect(Collectors.toMap(ProgramStore.SubItem::code, ProgramStore.SubItem::name)));
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
        var lines = lines(events.values().stream().toList());
        var transfers = new HashMap<EventRules.Transfer, UUID>();
        var rows = new LinkedHashMap<Integer, EventStore.Row>();
        events.forEach((index, event) -> {
            var line = lines.get(new YearLine(event.day().getYear(), event.line()));
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

    private record YearLine(int fiscalYear, LineCode line) {}

    /// The ids of the lines, new ones added.
    private Map<YearLine, UUID> lines(List<NewBudgetEvent> events) {
        for (var event : events.stream()
                .collect(Collectors.toMap(each -> each.line().subItem(), each -> each, (one, other) -> one))
                .values()) {
            programs.addSubItem(event.line().subItem(), event.subItemName().strip());
        }
        var wanted = events.stream()
                .map(event -> new YearLine(event.day().getYear(), event.line()))
                .distinct()
                .toList();
        var ids = new HashMap<YearLine, UUID>();
        for (int year :
                wanted.stream().mapToInt(YearLine::fiscalYear).distinct().toArray()) {
            ids.putAll(stored(year));
            wanted.stream()
                    .filter(line -> line.fiscalYear() == year && !ids.containsKey(line))
                    .forEach(line -> programs.addLine(UuidCreator.getTimeOrderedEpoch(), line.line(), year));
            ids.putAll(stored(year));
        }
        return ids;
    }

    private Map<YearLine, UUID> stored(int year) {
        return programs.lines(year).stream()
                .collect(Collectors.toMap(line -> new YearLine(year, line.code()), ProgramStore.StoredLine::id));
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
