package kr.onmaeul.office.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetEntry;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.EntryKind;
import kr.onmaeul.office.budget.Standing;

/// Answers questions about money: one query for each day that is asked for.
final class BudgetTallies {

    private static final int LONGEST_HISTORY = 2_000;

    private record Books(LocalDate day, KnownAt knownAt) {}

    private BudgetTallies() {}

    static List<Tally> of(
            Budget budget, List<Ask> asks, Function<Ask, BudgetScope> scope, Predicate<Ask> appropriation) {
        var wanted = new LinkedHashMap<Books, Set<BudgetScope>>();
        asks.forEach(ask ->
                wanted.computeIfAbsent(books(ask), _ -> new LinkedHashSet<>()).add(scope.apply(ask)));
        record Place(Books books, BudgetScope scope) {}
        var standings = new HashMap<Place, Standing>();
        wanted.forEach((books, scopes) -> {
            var asked = List.copyOf(scopes);
            var answered = budget.standings(asked, books.day, books.knownAt);
            for (int at = 0; at < asked.size(); at++) {
                standings.put(new Place(books, asked.get(at)), answered.get(at));
            }
        });
        return asks.stream()
                .map(ask -> {
                    var standing = standings.getOrDefault(new Place(books(ask), scope.apply(ask)), Standing.NOTHING);
                    return appropriation.test(ask)
                            ? new Tally(
                                    BigDecimal.valueOf(standing.appropriation().amount()), standing.events())
                            : new Tally(
                                    BigDecimal.valueOf(standing.expenditure().amount()), standing.payments());
                })
                .toList();
    }

    private static Books books(Ask ask) {
        return new Books(ask.period().to(), ask.knownAt());
    }

    static Evidence evidence(Budget budget, BudgetScope scope, boolean appropriation, Ask ask, int rows, String list) {
        var measure = appropriation ? EntryKind.Measure.APPROPRIATION : EntryKind.Measure.EXPENDITURE;
        var entries = budget.entries(scope, List.of(measure), ask.period().to(), ask.knownAt(), null, LONGEST_HISTORY);
        var months = appropriation
                ? List.<Evidence.Month>of()
                : budget.months(scope, ask.period().to(), ask.knownAt()).stream()
                        .map(month -> new Evidence.Month(
                                month.month(),
                                BigDecimal.valueOf(month.expenditure().amount())))
                        .toList();
        return new Evidence(
                entries.stream().limit(rows).map(BudgetTallies::row).toList(),
                months,
                entries.size() == LONGEST_HISTORY ? List.of() : learnt(entries),
                Optional.of(list));
    }

    private static Evidence.Row row(BudgetEntry entry) {
        return new Evidence.Row(
                entry.day(),
                entry.note(),
                BigDecimal.valueOf(entry.amount().amount()),
                Optional.empty(),
                entry.sample());
    }

    private static List<Evidence.Learnt> learnt(List<BudgetEntry> entries) {
        var recorded = new TreeMap<Instant, List<BudgetEntry>>();
        entries.forEach(entry -> recorded.computeIfAbsent(entry.recordedAt(), _ -> new ArrayList<>())
                .add(entry));
        var learnt = new ArrayList<Evidence.Learnt>();
        long sum = 0;
        for (var instant : recorded.entrySet()) {
            sum += instant.getValue().stream()
                    .mapToLong(entry -> entry.amount().amount())
                    .sum();
            learnt.addFirst(new Evidence.Learnt(
                    instant.getKey(),
                    BigDecimal.valueOf(sum),
                    instant.getValue().size()));
        }
        return learnt.stream().limit(10).toList();
    }
}
