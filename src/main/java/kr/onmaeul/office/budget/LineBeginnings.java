package kr.onmaeul.office.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterBeginnings;
import kr.onmaeul.foundation.register.RegisterBeginnings.Beginning;
import org.springframework.stereotype.Component;

/// Lines and sub-items that begin with their first event. Needs a transaction: that of the event.
@Component
class LineBeginnings {

    private final ProgramStore programs;
    private final RegisterBeginnings beginnings;
    private final Register<LineEntry> lines;
    private final Register<SubItemEntry> subItems;
    private final Clock clock;

    LineBeginnings(
            ProgramStore programs,
            RegisterBeginnings beginnings,
            Register<LineEntry> lines,
            Register<SubItemEntry> subItems,
            Clock clock) {
        this.programs = programs;
        this.beginnings = beginnings;
        this.lines = lines;
        this.subItems = subItems;
        this.clock = clock;
    }

    /// A line in its fiscal year.
    record YearLine(int fiscalYear, LineCode line) {

        static YearLine of(NewBudgetEvent event) {
            return new YearLine(event.day().getYear(), event.line());
        }
    }

    /// The lines that events may no longer name.
    Set<YearLine> takenOut(Collection<NewBudgetEvent> events) {
        var gone = new HashSet<YearLine>();
        for (int year : years(events)) {
            programs.lines(year).stream()
                    .filter(ProgramStore.StoredLine::gone)
                    .forEach(line -> gone.add(new YearLine(year, line.code())));
        }
        return gone;
    }

    /// The ids of the lines, new ones begun on the day of their first event; an event ahead begins its line today.
    Map<YearLine, UUID> of(Collection<NewBudgetEvent> events) {
        var ids = stored(events);
        var first = new LinkedHashMap<YearLine, NewBudgetEvent>();
        for (var event : events) {
            var line = YearLine.of(event);
            if (!ids.containsKey(line)) {
                first.merge(line, event, (one, other) -> other.day().isBefore(one.day()) ? other : one);
            }
        }
        if (first.isEmpty()) {
            return ids;
        }
        var items = new LinkedHashMap<String, Beginning<SubItemEntry>>();
        first.forEach((line, event) -> items.putIfAbsent(
                line.line().subItem(),
                new Beginning<>(
                        new SubItemEntry(
                                line.line().subItem(), event.subItemName().strip(), null),
                        occasion(event),
                        event.sample())));
        beginnings.begin(subItems, items.values());
        List<Beginning<LineEntry>> fresh = first.entrySet().stream()
                .map(one -> new Beginning<>(
                        LineEntry.of(one.getKey().fiscalYear(), one.getKey().line()),
                        occasion(one.getValue()),
                        one.getValue().sample()))
                .toList();
        beginnings.begin(lines, fresh);
        return stored(events);
    }

    private Occasion occasion(NewBudgetEvent event) {
        var today = LocalDate.now(clock);
        return Occasion.on(event.day().isAfter(today) ? today : event.day());
    }

    private Map<YearLine, UUID> stored(Collection<NewBudgetEvent> events) {
        var ids = new HashMap<YearLine, UUID>();
        for (int year : years(events)) {
            programs.lines(year).forEach(line -> ids.put(new YearLine(year, line.code()), line.id()));
        }
        return ids;
    }

    private static int[] years(Collection<NewBudgetEvent> events) {
        return events.stream()
                .mapToInt(event -> event.day().getYear())
                .distinct()
                .toArray();
    }
}
