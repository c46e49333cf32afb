package kr.onmaeul.foundation.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.BulkChange;
import kr.onmaeul.foundation.register.BulkChanges;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// One field changed alike in all records of a filtered list: chosen, tried, looked at, stored.
@Controller
@Requires("register.write")
class BulkPages {

    private final Pages pages;
    private final Registers registers;
    private final BulkChanges changes;
    private final Clock clock;

    BulkPages(Pages pages, Registers registers, BulkChanges changes, Clock clock) {
        this.pages = pages;
        this.registers = registers;
        this.changes = changes;
        this.clock = clock;
    }

    /// The fields to choose from, or the form of the chosen one.
    @GetMapping("/registers/{name:[a-z-]+}/bulk")
    ModelAndView ask(@PathVariable String name) {
        return show(RegisterPages.find(registers, name), Form.empty().with(FormFields.DAY, LocalDate.now(clock)), null);
    }

    /// @param what `trial` to see what would change, `store` to do it
    @PostMapping("/registers/{name:[a-z-]+}/bulk")
    ModelAndView change(
            @PathVariable String name,
            @RequestParam(defaultValue = "trial") String what,
            @RequestParam MultiValueMap<String, String> typed) {
        return change(RegisterPages.find(registers, name), what.equals("store"), Form.typed(typed));
    }

    private <R extends Record> ModelAndView change(Register<R> register, boolean stored, Form form) {
        var asked = pages.titled("").request().address();
        var query = RegisterQuery.read(register, asked, LocalDate.now(clock));
        var field = chosen(register, asked);
        if (field == null || !query.problems().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var outcome = TypedOccasion.read(form, LocalDate.now(clock)).then(occasion -> {
            var wish = new BulkChanges.Wish<>(register, query.look(), field, form.lines(BulkPage.TO), occasion);
            return stored ? changes.store(wish, form.value(TypedOccasion.SEEN)) : changes.trial(wish);
        });
        return switch (outcome) {
            case Outcome.Refused<BulkChange>(var problems) ->
                show(register, form.refused(placed(field, problems)), null);
            case Outcome.Done<BulkChange>(var change)
            when stored && change.troubles().isEmpty() ->
                new ModelAndView("redirect:"
                        + asked.with(BulkPage.FIELD, null).with(BulkPage.DONE, Integer.toString(change.count())));
            case Outcome.Done<BulkChange>(var change) -> show(register, form, change);
        };
    }

    private static @Nullable RecordField chosen(Register<?> register, Address asked) {
        return BulkChanges.fields(register).stream()
                .filter(field -> field.name().equals(asked.value(BulkPage.FIELD)))
                .findFirst()
                .orElse(null);
    }

    /// In the form the new value has a name of its own, so that no filter is taken for it.
    private static List<Problem> placed(RecordField field, List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field().equals(field.name())
                        ? new Problem(BulkPage.TO, problem.key(), problem.arguments())
                        : problem)
                .toList();
    }

    private ModelAndView show(Register<?> register, Form form, @Nullable BulkChange change) {
        Page page = pages.titled(pages.speech().say("register.bulk.title", register.title()));
        page = page.under("/registers", page.t("register.title"))
                .under(Shelf.address(register), register.title().in(page.locale()));
        var address = page.request().address();
        var query = RegisterQuery.read(register, address, LocalDate.now(clock));
        var totals = registers.totals(register, query.standing());
        var shelf = new Shelf(register, registers, page.speech(), false);
        var view = new BulkPage(page, shelf, query, totals).view(chosen(register, address), form, change);
        Map<String, Object> model = new HashMap<>(Map.of("view", view));
        var shown = form.problems().isEmpty()
                        && (change == null || change.troubles().isEmpty())
                ? page.show("foundation/register/bulk", model)
                : page.refuse("foundation/register/bulk", model);
        if (!query.problems().isEmpty()) {
            shown.setStatus(HttpStatus.BAD_REQUEST);
        }
        return shown;
    }
}
