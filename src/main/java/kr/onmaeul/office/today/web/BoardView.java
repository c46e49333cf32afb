package kr.onmaeul.office.today.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.budget.Standing;
import kr.onmaeul.office.initiative.Plan;
import kr.onmaeul.office.organization.Staffing;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Result;
import kr.onmaeul.office.result.Unit;
import kr.onmaeul.office.today.Board;
import kr.onmaeul.office.today.Deadline;

/// The board as its template draws it.
public record BoardView(Page page, Board board) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    public Standing total() {
        return board.budget().total();
    }

    /// In thousand won, half up, as the office prints money.
    public String thousands(Won won) {
        return page.number(BigDecimal.valueOf(won.amount())
                .divide(THOUSAND, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    public String rate(Standing standing) {
        return standing.rate().map(ExecutionRate::toString).orElse("–");
    }

    /// Quota against present by grade, all services together.
    public Plot staff() {
        var grades = new TreeMap<Integer, int[]>();
        for (var cell : board.staffing().cells()) {
            var sum = grades.computeIfAbsent(cell.grade(), _ -> new int[2]);
            sum[0] += cell.quota();
            sum[1] += cell.present();
        }
        return new Plot.Pairs(
                page.t("today.staff.plot"),
                page.t("today.people"),
                page.t("today.quota"),
                page.t("today.present"),
                grades.entrySet().stream()
                        .filter(grade -> grade.getValue()[0] + grade.getValue()[1] > 0)
                        .map(grade -> new Plot.Pair(
                                page.t("today.grade", grade.getKey()),
                                grade.getValue()[0],
                                grade.getValue()[1],
                                grade.getValue()[0] + " / " + grade.getValue()[1],
                                page.keeping("/organization")))
                        .toList());
    }

    public Plot rates() {
        return new Plot.Rates(
                page.t("today.rates.plot"),
                board.budget().rows().stream()
                        .map(row -> new Plot.Rate(
                                row.name().in(page.locale()),
                                thousands(row.standing().expenditure()) + " / "
                                        + thousands(row.standing().appropriation()),
                                row.standing()
                                        .rate()
                                        .map(ExecutionRate::percent)
                                        .orElse(null),
                                page.keeping("/budget/programs/" + row.code())))
                        .toList());
    }

    /// This year's results, one plot a metric; every month leads to its results.
    public List<Plot> year() {
        return board.year().stream().map(this::plot).toList();
    }

    private Plot plot(Board.YearOfMetric year) {
        var metric = year.metric();
        var address = "/results?metric=" + metric.code();
        return new Plot.Columns(
                metric.label().in(page.locale()),
                metric.unit().in(page.locale()),
                year.months().stream()
                        .map(month -> {
                            var quantity = month.tally().quantity();
                            var first = month.month().atDay(1);
                            var last = month.month().atEndOfMonth();
                            var until = metric.kind() == Kind.PLAN || last.isBefore(board.day()) ? last : board.day();
                            return new Plot.Column(
                                    page.t("today.month", month.month().getMonthValue()),
                                    quantity.longValue(),
                                    quantity(metric.unit(), quantity),
                                    keepingKnowledge(address + "&from=" + first + "&to=" + until));
                        })
                        .toList());
    }

    /// A list names its days itself; only the known-at instant goes along.
    private String keepingKnowledge(String address) {
        return page.request().address().carry(address, "known-at");
    }

    public String latestAddress() {
        return page.keeping("/results");
    }

    public String latestTitle() {
        return page.t(board.team() == null ? "today.latest" : "today.latest.team");
    }

    public String latestMore() {
        return page.keeping(board.team() == null ? "/results" : "/results?team=" + board.team());
    }

    public String title(Plan plan) {
        var initiative = board.initiatives().get(plan.initiative());
        return initiative == null ? plan.initiative() : initiative.title().in(page.locale());
    }

    public Badge state(Plan plan) {
        return new Badge(
                plan.state().label().in(page.locale()),
                switch (plan.state()) {
                    case PLANNED -> Badge.Tone.NEUTRAL;
                    case IN_WORK -> Badge.Tone.INFORMATION;
                    case DONE -> Badge.Tone.GOOD;
                });
    }

    public String text(Deadline deadline) {
        return page.t(deadline.text(), deadline.arguments().toArray());
    }

    public boolean late(Deadline deadline) {
        return deadline.day().isBefore(board.day());
    }

    public boolean late(Plan plan) {
        return plan.last().atEndOfMonth().isBefore(LocalDate.from(board.day()));
    }

    public String metric(Result result) {
        var metric = board.metrics().get(result.metric());
        return metric == null ? result.metric() : metric.label().in(page.locale());
    }

    public String quantity(Result result) {
        var metric = board.metrics().get(result.metric());
        return metric == null
                ? page.number(result.quantity())
                : quantity(metric.unit(), result.quantity())
                        + (page.english() ? " " : "")
                        + metric.unit().in(page.locale());
    }

    private String quantity(Unit unit, BigDecimal quantity) {
        return unit == Unit.THOUSAND_WON
                ? page.number(quantity.divide(THOUSAND, 0, RoundingMode.HALF_UP))
                : page.number(quantity);
    }

    public Staffing staffing() {
        return board.staffing();
    }
}
