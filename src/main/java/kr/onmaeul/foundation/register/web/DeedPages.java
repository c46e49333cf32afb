package kr.onmaeul.foundation.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// What is done with a record: the register's own deeds, its leaving, its coming back and that it was a mistake.
@Controller
@Requires("register.write")
class DeedPages {

    private final Pages pages;
    private final Registers registers;
    private final RegisterDeeds deeds;
    private final Clock clock;

    DeedPages(Pages pages, Registers registers, Clock clock) {
        this.pages = pages;
        this.registers = registers;
        this.deeds = new RegisterDeeds(registers);
        this.clock = clock;
    }

    /// @param proposed what another page proposes for the fields of the form, by their names; nothing is done before
    ///     somebody looked at it
    @GetMapping("/registers/{name:[a-z-]+}/{id}/deeds/{deed}")
    ModelAndView ask(
            @PathVariable String name,
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> proposed) {
        var register = RegisterPages.find(registers, name);
        var kept = find(register, id);
        return form(
                register,
                kept,
                deed,
                Form.typed(proposed)
                        .with(FormFields.DAY, LocalDate.now(clock))
                        .with(TypedOccasion.SEEN, kept.version()));
    }

    @PostMapping("/registers/{name:[a-z-]+}/{id}/deeds/{deed}")
    ModelAndView act(
            @PathVariable String name,
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> typed) {
        return act(RegisterPages.find(registers, name), id, deed, Form.typed(typed));
    }

    private <R extends Record> ModelAndView act(Register<R> register, UUID id, String deed, Form form) {
        var outcome = TypedOccasion.read(form, LocalDate.now(clock))
                .then(occasion ->
                        deeds.act(register, id, TypedOccasion.seen(form), deed, TypedOccasion.values(form), occasion));
        return switch (outcome) {
            case Outcome.Done<Kept<R>> _ ->
                new ModelAndView("redirect:" + Shelf.address(register) + "/" + id + "?done=" + deed);
            case Outcome.Refused<Kept<R>>(var problems) -> {
                var now = find(register, id);
                yield form(register, now, deed, form.refused(problems).with(TypedOccasion.SEEN, now.version()));
            }
        };
    }

    private ModelAndView form(Register<?> register, Kept<?> kept, String deed, Form form) {
        var shelf = new Shelf(register, registers, pages.speech(), false);
        var named = register.named(kept.record());
        var label = label(register, deed);
        var page = pages.titled(pages.speech().say("register.deed.title", named, label));
        page = page.under("/registers", page.t("register.title"))
                .under(shelf.address(), register.title().in(page.locale()))
                .under(shelf.address(kept), named);
        var fields = new FormFields(shelf, form);
        var all = new ArrayList<FormField>();
        register.deed(deed).ifPresent(one -> all.addAll(fields.of(one.fields())));
        all.addAll(deed.equals(Kept.MISTAKEN) ? fields.mistake() : fields.occasion(deed.equals(Kept.LEFT)));
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("fields", all);
        model.put("action", shelf.address(kept) + "/deeds/" + deed);
        model.put("cancel", shelf.address(kept));
        model.put("submit", label);
        model.put("differences", List.<Difference>of());
        model.put("occasion", page.t(deed.equals(Kept.MISTAKEN) ? "register.mistaken.what" : "register.occasion"));
        return form.problems().isEmpty()
                ? page.show("foundation/register/form", model)
                : page.refuse("foundation/register/form", model);
    }

    private String label(Register<?> register, String deed) {
        return switch (deed) {
            case Kept.LEFT -> pages.speech().say("register.leave");
            case Kept.RETURNED -> pages.speech().say("register.return");
            case Kept.MISTAKEN -> pages.speech().say("register.mistaken");
            default ->
                register.deed(deed)
                        .orElseThrow(RegisterDeeds::unknown)
                        .label()
                        .in(pages.speech().locale());
        };
    }

    private <R extends Record> Kept<R> find(Register<R> register, UUID id) {
        return registers.find(register, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
