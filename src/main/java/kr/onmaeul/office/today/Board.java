package kr.onmaeul.office.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.office.budget.BudgetTable;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Plan;
import kr.onmaeul.office.organization.Staffing;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MonthTally;
import kr.onmaeul.office.result.Result;
import org.jspecify.annotations.Nullable;

/// The office at a glance, on a day and as known at an instant.
///
/// @param year this year's results of some metrics, month by month
/// @param due plans that are not done and end soon, the soonest first
/// @param initiatives the initiatives of those plans by their code
/// @param deadlines what the teams must do soon or should have done, the soonest first
/// @param latest the latest results
/// @param metrics the metrics of those results by their code
/// @param ahead how many days ahead a plan counts as coming due
/// @param team whose latest results and deadlines are listed; null for everybody's
/// @param recorded how many results stand in the year up to the day
public record Board(
        LocalDate day,
        Staffing staffing,
        BudgetTable budget,
        List<YearOfMetric> year,
        List<Plan> due,
        Map<String, Initiative> initiatives,
        List<Deadline> deadlines,
        List<Result> latest,
        Map<String, Metric> metrics,
        long recorded,
        int ahead,
        @Nullable String team) {

    public record YearOfMetric(Metric metric, List<MonthTally> months) {}
}
