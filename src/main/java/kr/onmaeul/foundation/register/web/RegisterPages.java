package kr.onmaeul.foundation.register.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.onmaeul.foundation.register.ChosenColumns;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.register.Totals;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The registers, and the list of each.
@Controller
@Requires("register.read")
class RegisterPages {

    private static final int ROWS = 50;

    private final Pages pages;
    private final Registers registers;
    private final RegisterExport export;
    private final ChosenColumns columns;
    private final Clock clock;

    RegisterPages(Pages pages, Registers registers, RegisterExport export, ChosenColumns columns, Clock clock) {
        this.pages = pages;
        this.registers = registers;
        this.export = export;
        this.columns = columns;
        this.clock = clock;
    }

    @GetMapping("/registers")
    ModelAndView all() {
        var page = pages.page("register.title");
        return page.show("foundation/register/home", Map.of("registers", known(page)));
    }

    @GetMapping("/registers.{ending:csv|xlsx}")
    void all(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("register.title");
        new ListSheet<KnownRegister>(page)
                .column("register.name", KnownRegister::title)
                .column("register.records", KnownRegister::count)
                .write(response, page.title(), ending, known(page).stream());
    }

    private List<KnownRegister> known(Page page) {
        var counts = registers.counts();
        return registers.all().stream()
                .map(register -> known(register, Objects.requireNonNull(counts.get(register.code())), page))
                .toList();
    }

    private static KnownRegister known(Register<?> register, Totals totals, Page page) {
        var count = totals.more() ? "register.count.more" : "register.count";
        return new KnownRegister(
                register.title().in(page.locale()),
                Shelf.address(register),
                page.t(count, page.number(totals.count())));
    }

    @GetMapping("/registers/{name:[a-z-]+}")
    ModelAndView list(@PathVariable String name) {
        var register = find(registers, name);
        var page = pages.titled(register.title().in(pages.speech().locale()))
                .under("/registers", pages.speech().say("register.title"));
        var query = RegisterQuery.read(register, page.request().address(), LocalDate.now(clock));
        var found = registers.page(register, query.look(), query.edge(), ROWS);
        var totals = registers.totals(register, query.look(), found);
        var list =
                new ListPage(page, new Shelf(register, registers, page.speech(), false), query, columns.of(register));
        page = page.withNote(list.count(totals));
        if (page.may(register.permission())) {
            page = page.withAction(
                            page.t("register.bulk"),
                            BulkPage.of(register, page.request().address()))
                    .withAction(
                            page.t("register.labels"),
                            LabelPages.of(register, page.request().address()))
                    .withAction(page.t("register.import"), "/imports/" + register.name())
                    .withMain(page.t("register.new"), Shelf.address(register) + "/new");
        }
        var shown = page.show("foundation/register/list", Map.of("view", list.view(found, totals)));
        shown.setStatus(query.problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return shown;
    }

    /// The list, all pages of it, as a sheet that the import takes again.
    ///
    /// @param wanted `shown` for the columns on the screen only, as they are written there
    @GetMapping("/registers/{name:[a-z-]+}/export")
    void export(
            @PathVariable String name,
            @RequestParam(defaultValue = "csv") SheetWriting as,
            @RequestParam(name = "columns", defaultValue = "") String wanted,
            HttpServletResponse response)
            throws IOException {
        var register = find(registers, name);
        var page = pages.titled("");
        var query = RegisterQuery.read(register, page.request().address(), LocalDate.now(clock));
        if (!query.problems().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var out = SheetAnswer.begin(response, name + "-" + query.looking().asOf(), as);
        if (wanted.equals(ListPage.SHOWN)) {
            export.writeShown(register, columns.of(register), query.look(), page.speech(), as, out);
        } else {
            export.write(register, query.look(), page.speech(), as, out);
        }
    }

    static Register<?> find(Registers registers, String name) {
        return registers.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
