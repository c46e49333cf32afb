package kr.onmaeul.office.budget.web;

import java.time.LocalDate;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.BudgetTable;
import kr.onmaeul.office.budget.ExecutionRate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The board of the budget: the rate of execution by programme, and what was paid month by month.
@Controller
@Requires("budget.read")
class BoardPages {

    private final Pages pages;
    private final Budget budget;
    private final BudgetDay day;

    BoardPages(Pages pages, Budget budget, BudgetDay day) {
        this.pages = pages;
        this.budget = budget;
        this.day = day;
    }

    @GetMapping("/budget")
    ModelAndView board() {
        var page = pages.page("budget.title");
        if (page.may("budget.import")) {
            page = page.withAction(page.t("budget.import.title"), "/imports");
        }
        if (page.may("budget.record")) {
            page = page.withMain(page.t("budget.payment.title"), "/budget/payments/new");
        }
        var looking = page.looking(day.usual());
        var table = budget.table(looking.asOf(), looking.knownAt());
        return page.show(
                "office/budget/board",
                Map.of(
                        "figures",
                        new Figures(page),
                        "looking",
                        looking,
                        "table",
                        table,
                        "rates",
                        rates(page, table),
                        "months",
                        months(page, looking.asOf(), looking.knownAt())));
    }

    private static Plot.Rates rates(Page page, BudgetTable table) {
        var figures = new Figures(page);
        return new Plot.Rates(
                page.t("budget.rates.caption", table.day()),
                table.rows().stream()
                        .map(row -> new Plot.Rate(
                                row.name().in(page.locale()),
                                page.t(
                                        "budget.rates.detail",
                                        figures.thousands(row.standing().expenditure()),
                                        figures.thousands(row.standing().appropriation())),
                                row.standing()
                                        .rate()
                                        .map(ExecutionRate::percent)
                                        .orElse(null),
                                page.keeping("/budget/programs/" + row.code())))
                        .toList());
    }

    private Plot.Columns months(Page page, LocalDate day, KnownAt knownAt) {
        return new Plot.Columns(
                page.t("budget.months.caption"),
                page.t("budget.million-won"),
                budget.months(new BudgetScope.All(), day, knownAt).stream()
                        .map(month -> {
                            long millions = Math.floorDiv(month.expenditure().amount() + 500_000, 1_000_000);
                            return new Plot.Column(
                                    page.t("budget.month-of-year", month.month().getMonthValue()),
                                    millions,
                                    page.number(millions),
                                    null);
                        })
                        .toList());
    }
}
