package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
import kr.onmaeul.network.equipment.Loans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What is lent today, and what of it is overdue.
@Controller
@Requires("register.read")
class LoanPages {

    private static final int MOST = 1_000;

    private final Pages pages;
    private final Loans loans;
    private final Clock clock;

    LoanPages(Pages pages, Loans loans, Clock clock) {
        this.pages = pages;
        this.loans = loans;
        this.clock = clock;
    }

    @GetMapping("/equipment/loans")
    ModelAndView list() {
        var page = pages.page("holding.loans");
        var overdue = loans.overdue();
        return page.under("/equipment", page.t("equipment.stock"))
                .show(
                        "network/equipment/loans",
                        Map.of(
                                "tabs",
                                EquipmentTabs.of(page),
                                "loans",
                                loans.all(MOST),
                                "overdue",
                                overdue,
                                "today",
                                LocalDate.now(clock)));
    }

    @GetMapping("/equipment/loans.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("holding.loans");
        var today = LocalDate.now(clock);
        SheetAnswer.write(
                response,
                "loans-" + today,
                ending,
                List.of(
                        page.t("candidate.number"),
                        page.t("equipment.item"),
                        page.t("candidate.model"),
                        page.t("candidate.department"),
                        page.t("holding.since"),
                        page.t("holding.until"),
                        page.t("holding.days-over")),
                loans.all(MOST).stream()
                        .map(loan -> Arrays.asList(
                                loan.itemNumber(),
                                loan.item().label().in(page.locale()),
                                loan.model(),
                                loan.department(),
                                loan.since(),
                                loan.until(),
                                loan.daysOver(today))));
    }
}
