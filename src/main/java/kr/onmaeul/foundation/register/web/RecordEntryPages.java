package kr.onmaeul.foundation.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
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

/// The forms in which a record is entered and changed.
@Controller
@Requires("register.write")
class RecordEntryPages {

    private final Pages pages;
    private final Registers registers;
    private final Clock clock;

    RecordEntryPages(Pages pages, Registers registers, Clock clock) {
        this.pages = pages;
        this.registers = registers;
        this.clock = clock;
    }

    /// @param proposed what another page proposes for the fields of the form, by their names; nothing is entered before
    ///     somebody looked at it
    @GetMapping("/registers/{name:[a-z-]+}/new")
    ModelAndView blank(@PathVariable String name, @RequestParam MultiValueMap<String, String> proposed) {
        return entering(
                RegisterPages.find(registers, name), Form.typed(proposed).with(FormFields.DAY, LocalDate.now(clock)));
    }

    @PostMapping("/registers/{name:[a-z-]+}")
    ModelAndView enter(@PathVariable String name, @RequestParam MultiValueMap<String, String> typed) {
        var register = RegisterPages.find(registers, name);
        var form = Form.typed(typed);
        var values = TypedOccasion.values(form);
        register.state()
                .ifPresent(state ->
                        values.put(state.name(), state.typed(state.members().getFirst())));
        var outcome = TypedOccasion.read(form, LocalDate.now(clock))
                .then(occasion -> registers.enter(register, values, occasion));
        return switch (outcome) {
            case Outcome.Done<UUID>(var id) -> seen(register, id, Kept.ENTERED);
            case Outcome.Refused<UUID>(var problems) -> entering(register, form.refused(problems));
        };
    }

    @GetMapping("/registers/{name:[a-z-]+}/{id}/change")
    ModelAndView change(@PathVariable String name, @PathVariable UUID id) {
        return changing(RegisterPages.find(registers, name), id);
    }

    private <R extends Record> ModelAndView changing(Register<R> register, UUID id) {
        var kept = find(register, id);
        var form = Form.empty().with(FormFields.DAY, LocalDate.now(clock)).with(TypedOccasion.SEEN, kept.version());
        for (var field : typable(register)) {
            if (!field.rules().personal()) {
                form = FormFields.filled(form, field, field.of(kept.record()));
            }
        }
        return changing(register, kept, form, List.of());
    }

    @PostMapping("/registers/{name:[a-z-]+}/{id}/change")
    ModelAndView change(
            @PathVariable String name, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return change(RegisterPages.find(registers, name), id, Form.typed(typed));
    }

    private <R extends Record> ModelAndView change(Register<R> register, UUID id, Form form) {
        var kept = find(register, id);
        var values = TypedOccasion.values(form);
        register.fields().stream()
                .filter(field -> stays(register, field, form))
                .forEach(field -> values.put(field.name(), field.typed(field.of(kept.record()))));
        var outcome = TypedOccasion.read(form, LocalDate.now(clock))
                .then(occasion -> registers.change(register, id, TypedOccasion.seen(form), values, occasion));
        return switch (outcome) {
            case Outcome.Done<Kept<R>> _ -> seen(register, id, Kept.CHANGED);
            case Outcome.Refused<Kept<R>>(var problems) -> {
                var now = find(register, id);
                var differing = now.version() == TypedOccasion.seen(form)
                        ? List.<Difference>of()
                        : differences(register, now, form);
                yield changing(
                        register, now, form.refused(problems).with(TypedOccasion.SEEN, now.version()), differing);
            }
        };
    }

    /// The state, which deeds change, and personal data that nobody wrote anew: they are not shown here.
    private static boolean stays(Register<?> register, RecordField field, Form form) {
        return register.state().filter(field::equals).isPresent()
                || field.rules().personal() && form.value(field.name()).isBlank();
    }

    private List<Difference> differences(Register<?> register, Kept<?> now, Form form) {
        var shelf = shelf(register);
        return typable(register).stream()
                .filter(field -> !field.rules().personal())
                .map(field -> new Difference(
                        shelf.heading(field),
                        shelf.value(field, now),
                        shelf.read(field, form.lines(field.name()).strip())))
                .filter(difference -> !difference.there().equals(difference.typed()))
                .toList();
    }

    private ModelAndView entering(Register<?> register, Form form) {
        var page = pages.titled(pages.speech().say("register.new.title", register.title()));
        return shown(
                under(page, register),
                register,
                form,
                Shelf.address(register),
                Shelf.address(register),
                page.t("register.new.submit"),
                List.of());
    }

    private ModelAndView changing(Register<?> register, Kept<?> kept, Form form, List<Difference> differences) {
        var named = register.named(kept.record());
        var address = Shelf.address(register) + "/" + kept.id();
        var page = pages.titled(pages.speech().say("register.change.title", named));
        return shown(
                under(page, register).under(address, named),
                register,
                form,
                address + "/change",
                address,
                page.t("register.change.submit"),
                differences);
    }

    private ModelAndView shown(
            Page page,
            Register<?> register,
            Form form,
            String action,
            String cancel,
            String submit,
            List<Difference> differences) {
        var fields = new FormFields(shelf(register), form);
        var all = new ArrayList<>(
                form.value(TypedOccasion.SEEN).isEmpty()
                        ? fields.of(typable(register))
                        : fields.ofKept(typable(register)));
        all.addAll(fields.occasion(false));
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("fields", all);
        model.put("action", action);
        model.put("cancel", cancel);
        model.put("submit", submit);
        model.put("differences", differences);
        model.put("occasion", page.t("register.occasion"));
        return form.problems().isEmpty()
                ? page.show("foundation/register/form", model)
                : page.refuse("foundation/register/form", model);
    }

    private static Page under(Page page, Register<?> register) {
        return page.under("/registers", page.t("register.title"))
                .under(Shelf.address(register), register.title().in(page.locale()));
    }

    /// What becomes of a thing is not typed: deeds say it.
    private static List<RecordField> typable(Register<?> register) {
        return register.fields().stream()
                .filter(field -> register.state().filter(field::equals).isEmpty())
                .toList();
    }

    private Shelf shelf(Register<?> register) {
        return new Shelf(register, registers, pages.speech(), false);
    }

    private <R extends Record> Kept<R> find(Register<R> register, UUID id) {
        return registers.find(register, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView seen(Register<?> register, UUID id, String done) {
        return new ModelAndView("redirect:" + Shelf.address(register) + "/" + id + "?done=" + done);
    }
}
