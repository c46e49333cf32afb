package kr.onmaeul.office.today;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.initiative.Plan;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.Reports;
import kr.onmaeul.office.result.Cursor;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.Result;
import kr.onmaeul.office.result.ResultFilter;
import kr.onmaeul.office.result.Results;
import kr.onmaeul.office.result.Tally;
import kr.onmaeul.office.result.Total;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// Gathers the board from the rooms of the office.
@Service
public class Today {

    private static final int DEADLINES_AHEAD = 28;
    private static final int MOST_DEADLINES = 8;

    private final Organization organization;
    private final Budget budget;
    private final Initiatives initiatives;
    private final Results results;
    private final Metrics metrics;
    private final Reports reports;
    private final List<DeadlineSource> deadlines;
    private final TodaySettings settings;
    private final Clock clock;

    Today(
            Organization organization,
            Budget budget,
            Initiatives initiatives,
            Results results,
            Metrics metrics,
            Reports reports,
            ObjectProvider<DeadlineSource> deadlines,
            TodaySettings settings,
            Clock clock) {
        this.organization = organization;
        this.budget = budget;
        this.initiatives = initiatives;
        this.results = results;
        this.metrics = metrics;
        this.reports = reports;
        this.deadlines = deadlines.orderedStream().toList();
        this.settings = settings;
        this.clock = clock;
    }

    /// The day a board shows when none is asked for: today, or, in a year in which nothing has been recorded yet, the
    /// day of the latest report.
    public LocalDate usualDay() {
        var today = LocalDate.now(clock);
        return recorded(today, KnownAt.now()) > 0
                ? today
                : reports.latest().map(Report::asOf).filter(today::isAfter).orElse(today);
    }

    /// @param team whose latest results and deadlines are listed; null for everybody's
    public Board board(LocalDate day, KnownAt knownAt, @Nullable String team) {
        var due = due(day, day.plusDays(settings.ahead()), knownAt);
        var latest = results.page(upTo(day, team), Cursor.START, settings.latest(), knownAt)
                .rows();
        return new Board(
                day,
                organization.staffing(day, knownAt),
                budget.table(day, knownAt),
                settings.metrics().stream()
                        .map(metrics::find)
                        .flatMap(Optional::stream)
                        .map(metric -> new Board.YearOfMetric(metric, results.months(year(metric, day), knownAt)))
                        .toList(),
                due,
                initiatives.standing(day, knownAt).stream()
                        .collect(Collectors.toMap(Initiative::code, Function.identity())),
                deadlines(day, team),
                latest,
                latest.stream()
                        .map(Result::metric)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), metrics::get)),
                recorded(day, knownAt),
                settings.ahead(),
                team);
    }

    /// Plans that end in the months ahead; those that only run through them are not due.
    private List<Plan> due(LocalDate from, LocalDate to, KnownAt knownAt) {
        return initiatives.comingDue(from, to, knownAt).stream()
                .filter(plan -> !plan.last().isAfter(YearMonth.from(to)))
                .toList();
    }

    /// What the rooms must do within four weeks. They tell what they know today, so a board of another day has none.
    ///
    /// @param team whose; null for everybody's
    private List<Deadline> deadlines(LocalDate day, @Nullable String team) {
        return day.equals(LocalDate.now(clock))
                ? deadlines.stream()
                        .flatMap(source -> source.deadlines(day, day.plusDays(DEADLINES_AHEAD)).stream())
                        .filter(deadline -> team == null || team.equals(deadline.team()))
                        .sorted(Comparator.comparing(Deadline::day))
                        .limit(MOST_DEADLINES)
                        .toList()
                : List.of();
    }

    private long recorded(LocalDate day, KnownAt knownAt) {
        return results.sums(upTo(day, null), knownAt).values().stream()
                .mapToLong(Tally::count)
                .sum();
    }

    private static Total year(Metric metric, LocalDate day) {
        var to = metric.kind() == Kind.PLAN ? LocalDate.of(day.getYear(), 12, 31) : day;
        return new Total(metric.code(), Map.of(), Period.of(LocalDate.of(day.getYear(), 1, 1), to));
    }

    private static ResultFilter upTo(LocalDate day, @Nullable String team) {
        return new ResultFilter(
                null, Map.of(), Period.of(LocalDate.of(day.getYear(), 1, 1), day), team, null, null, false);
    }
}
