package kr.onmaeul.office.budget.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Bookkeeping;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.EntryKind;
import kr.onmaeul.office.budget.NewSpending;
import kr.onmaeul.office.budget.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form for a commitment, a payment or a return.
@Controller
@Requires("budget.record")
class PaymentPages {

    private static final String TEMPLATE = "office/budget/payment";

    private final Pages pages;
    private final Budget budget;
    private final Programs programs;
    private final Bookkeeping bookkeeping;
    private final BudgetDay day;

    PaymentPages(Pages pages, Budget budget, Programs programs, Bookkeeping bookkeeping, BudgetDay day) {
        this.pages = pages;
        this.budget = budget;
        this.programs = programs;
        this.bookkeeping = bookkeeping;
        this.day = day;
    }

    /// The key makes a form that is sent twice count once.
    @GetMapping("/budget/payments/new")
    ModelAndView form(@RequestParam(defaultValue = "") String line) {
        var page = page();
        var form = Form.empty()
                .with("kind", EntryKind.PAYMENT)
                .with("day", day.usual())
                .with("line", line)
                .with("key", UuidCreator.getTimeOrderedEpoch());
        return page.show(TEMPLATE, model(page, form));
    }

    @PostMapping("/budget/payments")
    Object record(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        return switch (PaymentForm.read(form)) {
            case Outcome.Refused<NewSpending>(var problems) -> refuse(form.refused(problems));
            case Outcome.Done<NewSpending>(var spending) ->
                switch (bookkeeping.record(spending)) {
                    case Outcome.Done<UUID>(var id) -> "redirect:/budget/entries/" + id;
                    case Outcome.Refused<UUID>(var problems) -> refuse(form.refused(atFields(problems)));
                };
        };
    }

    private ModelAndView refuse(Form form) {
        var page = page();
        return page.refuse(TEMPLATE, model(page, form));
    }

    /// The form has one field for the line, which the books know by its two codes.
    private static List<Problem> atFields(List<Problem> problems) {
        return problems.stream()
                .map(problem -> switch (problem.field()) {
                    case "detailedProgram", "subItem" -> new Problem("line", problem.key(), problem.arguments());
                    case "sourceKey" -> new Problem("", problem.key(), problem.arguments());
                    default -> problem;
                })
                .toList();
    }

    private Page page() {
        return pages.page("budget.payment.title")
                .under("/budget", pages.speech().say("budget.title"));
    }

    private Map<String, Object> model(Page page, Form form) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put(
                "kinds",
                List.of(EntryKind.COMMITMENT, EntryKind.PAYMENT, EntryKind.RETURN).stream()
                        .map(kind -> new Choice(
                                kind.name(),
                                kind.label().in(page.locale()),
                                page.t("budget.payment.kind." + Measures.lower(kind))))
                        .toList());
        model.put("lines", lines(page));
        return model;
    }

    private List<Choice> lines(Page page) {
        var names = programs.detailedPrograms().stream()
                .collect(Collectors.toMap(
                        program -> program.code(), program -> program.name().in(page.locale())));
        return budget.lines(new BudgetScope.All(), day.usual(), KnownAt.now()).stream()
                .map(line -> new Choice(
                        line.line().toString(),
                        names.getOrDefault(line.line().detailedProgram(), "") + " · "
                                + line.subItem().in(page.locale()) + " ("
                                + line.line().subItem() + ")"))
                .toList();
    }
}
