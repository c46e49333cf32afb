package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Loan;
import kr.onmaeul.network.equipment.Loans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What is lent today, and what of it is overdue.
@Controller
@Requires("register.read")
class LoanPages {

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
        var leaf = Leaf.of(size -> loans.page(rank(page.request().address().value(Leaf.AFTER)), size));
        var model = new HashMap<String, Object>();
        model.put("tabs", EquipmentTabs.of(page));
        model.put("loans", leaf.rows());
        model.put("overdue", loans.overdue());
        model.put("today", LocalDate.now(clock));
        model.put("pager", leaf.pager(page, "candidate.shown", loans.count(), loan -> written(loan.rank())));
        return page.under("/equipment", page.t("equipment.stock")).show("network/equipment/loans", model);
    }

    @GetMapping("/equipment/loans.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("holding.loans");
        var today = LocalDate.now(clock);
        new ListSheet<Loan>(page)
                .column("candidate.number", Loan::itemNumber)
                .column("equipment.item", loan -> loan.item().label().in(page.locale()))
                .column("candidate.model", Loan::model)
                .column("candidate.department", Loan::department)
                .column("holding.since", Loan::since)
                .column("holding.until", Loan::until)
                .column("holding.days-over", loan -> loan.daysOver(today))
                .write(response, "loans-" + today, ending, loans.all());
    }

    private static String written(Loan.Rank rank) {
        return rank.due() + "_" + rank.itemNumber();
    }

    /// What nobody wrote begins with the first.
    private static Loan.Rank rank(String written) {
        if (!written.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9-]{1,40}")) {
            return Loan.Rank.FIRST;
        }
        int place = written.indexOf('_');
        try {
            return new Loan.Rank(LocalDate.parse(written.substring(0, place)), written.substring(place + 1));
        } catch (DateTimeException _) {
            return Loan.Rank.FIRST;
        }
    }
}
