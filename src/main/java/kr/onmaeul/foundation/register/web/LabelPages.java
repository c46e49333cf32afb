package kr.onmaeul.foundation.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.label.Label;
import kr.onmaeul.foundation.label.LabelCodes;
import kr.onmaeul.foundation.label.LabelFormat;
import kr.onmaeul.foundation.label.LabelSheets;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.register.Totals;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Download;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Labels with a QR code for the records of a filtered list.
@Controller
@Requires("register.write")
class LabelPages {

    /// So many are shown to choose among; of a longer list all get a label.
    private static final int SHOWN = 120;

    private final Pages pages;
    private final Registers registers;
    private final RegisterExport export;
    private final LabelCodes codes;
    private final Clock clock;

    LabelPages(Pages pages, Registers registers, RegisterExport export, LabelCodes codes, Clock clock) {
        this.pages = pages;
        this.registers = registers;
        this.export = export;
        this.codes = codes;
        this.clock = clock;
    }

    /// Where the labels of a list are made.
    static String of(Register<?> register, Address list) {
        return new Address(Shelf.address(register) + "/labels", list.parameters())
                .with(RegisterQuery.AFTER, null)
                .with(RegisterQuery.BEFORE, null)
                .toString();
    }

    /// Where the label of one record is made.
    static String of(Register<?> register, Kept<?> kept) {
        return new Address(Shelf.address(register) + "/labels", List.of())
                .with(register.key().name(), register.named(kept.record()))
                .toString();
    }

    @GetMapping("/registers/{name:[a-z-]+}/labels")
    ModelAndView ask(@PathVariable String name) {
        var register = RegisterPages.find(registers, name);
        return show(register, LabelWish.usual(register));
    }

    @PostMapping("/registers/{name:[a-z-]+}/labels")
    @Nullable
    ModelAndView make(
            @PathVariable String name, @RequestParam MultiValueMap<String, String> typed, HttpServletResponse response)
            throws IOException {
        var register = RegisterPages.find(registers, name);
        var form = Form.typed(typed);
        var query = query(register);
        return switch (LabelWish.read(register, form)) {
            case Outcome.Refused<LabelWish>(var problems) -> show(register, form.refused(problems));
            case Outcome.Done<LabelWish>(var wish) -> {
                var totals = registers.totals(register, query.standing());
                var problem = problem(totals, wish);
                if (problem != null) {
                    yield show(register, form.refused(List.of(problem)));
                }
                write(register, query, wish, response);
                yield null;
            }
        };
    }

    private static @Nullable Problem problem(Totals totals, LabelWish wish) {
        if (totals.count() == 0) {
            return Problem.of("register.labels.none.chosen");
        }
        return wish.chosen().isEmpty() && totals.count() > LabelSheets.MOST
                ? Problem.of("register.labels.many", totals.count(), LabelSheets.MOST)
                : null;
    }

    /// The sheets are whole before the first byte is sent: a file that breaks off would be printed as it is.
    private void write(Register<?> register, RegisterQuery query, LabelWish wish, HttpServletResponse response)
            throws IOException {
        var page = pages.titled("");
        var made = Files.createTempFile("labels", ".pdf");
        try {
            try (var out = Files.newOutputStream(made)) {
                var office = (page.request().agency() + " " + page.request().department()).strip();
                LabelSheets.write(
                        labels(register, query, wish, page).iterator(),
                        wish.format(),
                        wish.start(),
                        page.t("register.labels.title", register.title()),
                        office,
                        out);
            }
            Download.name(
                    response, register.name() + "-labels-" + LocalDate.now(clock) + ".pdf", LabelSheets.MEDIA_TYPE);
            response.setContentLengthLong(Files.size(made));
            Files.copy(made, response.getOutputStream());
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private <R extends Record> Stream<Label> labels(
            Register<R> register, RegisterQuery query, LabelWish wish, Page page) {
        var shelf = new Shelf(register, registers, page.speech(), false);
        return export.rows(register, query.standing())
                .filter(kept -> wish.chosen().isEmpty()
                        || wish.chosen().contains(kept.id().toString()))
                .map(kept -> new Label(
                        codes.of(kept.id()),
                        register.named(kept.record()),
                        wish.fields().stream()
                                .map(field -> shelf.withUnit(field, shelf.value(field, kept)))
                                .toList()));
    }

    private RegisterQuery query(Register<?> register) {
        return RegisterQuery.read(register, pages.titled("").request().address(), LocalDate.now(clock));
    }

    private ModelAndView show(Register<?> register, Form form) {
        var page = pages.titled(pages.speech().say("register.labels.title", register.title()));
        page = page.under("/registers", page.t("register.title"))
                .under(Shelf.address(register), register.title().in(page.locale()));
        var address = page.request().address();
        var query = query(register);
        var shelf = new Shelf(register, registers, page.speech(), false);
        var totals = registers.totals(register, query.standing());
        var records = totals.count() > SHOWN ? List.<Choice>of() : records(register, query);
        if (form.value(LabelWish.ONLY).isEmpty()) {
            for (var record : records) {
                form = chosen(form, record.value());
            }
        }
        var locale = page.locale();
        var view = new LabelView(
                query.problems(),
                new ListPage(page, shelf, query, List.of()).which(totals),
                new Address(Shelf.address(register), address.parameters()).toString(),
                new Address(Shelf.address(register) + "/labels", address.parameters()).toString(),
                !codes.addressed(),
                Arrays.stream(LabelFormat.values())
                        .map(format -> new Choice(format.name(), format.label().in(locale)))
                        .toList(),
                LabelWish.fields(register).stream()
                        .map(field -> new Choice(field.name(), shelf.heading(field)))
                        .toList(),
                records);
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        return form.problems().isEmpty()
                ? page.show("foundation/register/labels", model)
                : page.refuse("foundation/register/labels", model);
    }

    private static Form chosen(Form form, String record) {
        var values = new HashMap<>(form.values());
        values.put(
                LabelWish.RECORD,
                Stream.concat(form.values().getOrDefault(LabelWish.RECORD, List.of()).stream(), Stream.of(record))
                        .toList());
        return new Form(values, form.problems());
    }

    private <R extends Record> List<Choice> records(Register<R> register, RegisterQuery query) {
        return registers.page(register, query.standing(), null, SHOWN).rows().stream()
                .map(kept -> new Choice(kept.id().toString(), register.named(kept.record())))
                .toList();
    }
}
