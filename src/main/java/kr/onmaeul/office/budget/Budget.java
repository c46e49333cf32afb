package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.EntryKind.Measure;
import kr.onmaeul.office.budget.ProgramStore.StoredLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What the books say: budget, commitments and payments of any lines at any day, as known at any instant. The
/// fiscal year is the calendar year of the day; what happened before it belongs to another budget.
@Service
public class Budget {

    private final StandingStore standings;
    private final EntryStore entries;
    private final ProgramStore programs;

    Budget(StandingStore standings, EntryStore entries, ProgramStore programs) {
        this.standings = standings;
        this.entries = entries;
        this.programs = programs;
    }

    /// The current budget at the end of a day.
    public Won appropriation(BudgetScope scope, LocalDate day, KnownAt knownAt) {
        return standing(scope, day, knownAt).appropriation();
    }

    /// Payments less returns from the first day of the fiscal year to the end of a day.
    public Won expenditure(BudgetScope scope, LocalDate day, KnownAt knownAt) {
        return standing(scope, day, knownAt).expenditure();
    }

    /// What commitments bind at the end of a day.
    public Won committed(BudgetScope scope, LocalDate day, KnownAt knownAt) {
        return standing(scope, day, knownAt).committed();
    }

    public Standing standing(BudgetScope scope, LocalDate day, KnownAt knownAt) {
        return standings(List.of(scope), day, knownAt).getFirst();
    }

    /// The standing of each scope, in their order; one query for all.
    public List<Standing> standings(List<BudgetScope> scopes, LocalDate day, KnownAt knownAt) {
        var lines = standings.lines(day, knownAt);
        return scopes.stream().map(scope -> sum(lines, scope)).toList();
    }

    /// The lines of a scope that had an entry by the day, in the order of the budget book.
    public List<LineStanding> lines(BudgetScope scope, LocalDate day, KnownAt knownAt) {
        return standings.lines(day, knownAt).stream()
                .filter(line -> scope.holds(line.unitProgram(), line.line()))
                .toList();
    }

    /// The unit programmes side by side, as they were called on the day. One without a budget in the year is left out.
    public BudgetTable table(LocalDate day, KnownAt knownAt) {
        var lines = standings.lines(day, knownAt);
        var rows = programs.unitPrograms(day, knownAt).stream()
                .map(unit -> new BudgetTable.Row(
                        unit.code(), unit.name(), sum(lines, new BudgetScope.UnitProgram(unit.code()))))
                .filter(row -> row.standing().events() > 0)
                .toList();
        return new BudgetTable(day, rows, sum(lines, new BudgetScope.All()));
    }

    /// Every month from January to that of the day, months without spending too.
    public List<MonthOfSpending> months(BudgetScope scope, LocalDate day, KnownAt knownAt) {
        var months = new TreeMap<YearMonth, MonthOfSpending>();
        for (var month = YearMonth.of(day.getYear(), 1);
                !month.isAfter(YearMonth.from(day));
                month = month.plusMonths(1)) {
            months.put(month, new MonthOfSpending(month, Won.ZERO, Won.ZERO));
        }
        standings.months(day, knownAt).stream()
                .filter(line -> scope.holds(line.unitProgram(), line.line()))
                .forEach(line -> months.merge(line.spending().month(), line.spending(), Budget::sum));
        return List.copyOf(months.values());
    }

    /// Entries behind a figure from the latest day back.
    ///
    /// @param measures which figures; none means all
    /// @param after the last entry already seen, or null for the first page
    /// @param size at most so many
    public List<BudgetEntry> entries(
            BudgetScope scope,
            Collection<Measure> measures,
            LocalDate day,
            KnownAt knownAt,
            @Nullable EntryKey after,
            int size) {
        var ids = programs.lines(day.getYear()).stream()
                .filter(line -> scope.holds(line.unitProgram(), line.code()))
                .map(StoredLine::id)
                .toList();
        return ids.isEmpty() ? List.of() : entries.page(ids, kinds(measures), day, knownAt, after, size);
    }

    public Optional<BudgetEntry> entry(UUID id) {
        return entries.find(id);
    }

    private static Set<EntryKind> kinds(Collection<Measure> measures) {
        var kinds = new ArrayList<>(Arrays.asList(EntryKind.values()));
        kinds.removeIf(kind -> !measures.isEmpty() && !measures.contains(kind.measure()));
        return EnumSet.copyOf(kinds);
    }

    private static Standing sum(List<LineStanding> lines, BudgetScope scope) {
        return lines.stream()
                .filter(line -> scope.holds(line.unitProgram(), line.line()))
                .map(LineStanding::standing)
                .reduce(Standing.NOTHING, Standing::plus);
    }

    private static MonthOfSpending sum(MonthOfSpending one, MonthOfSpending other) {
        return new MonthOfSpending(
                one.month(),
                one.committed().plus(other.committed()),
                one.expenditure().plus(other.expenditure()));
    }
}
