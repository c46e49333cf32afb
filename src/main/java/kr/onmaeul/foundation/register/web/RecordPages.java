package kr.onmaeul.foundation.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AccessLog;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Aside;
import kr.onmaeul.foundation.register.Attachments;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The sheet of one record: what it says, what became of it, and what can be done with it.
@Controller
@Requires("register.read")
class RecordPages {

    private final Pages pages;
    private final Registers registers;
    private final Attachments attachments;
    private final AccessLog access;
    private final List<Aside> asides;
    private final Clock clock;

    RecordPages(
            Pages pages,
            Registers registers,
            Attachments attachments,
            AccessLog access,
            ObjectProvider<Aside> asides,
            Clock clock) {
        this.pages = pages;
        this.registers = registers;
        this.attachments = attachments;
        this.access = access;
        this.asides = asides.orderedStream().toList();
        this.clock = clock;
    }

    /// @param done what was just done here
    @GetMapping("/registers/{name:[a-z-]+}/{id}")
    ModelAndView sheet(@PathVariable String name, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        return sheet(RegisterPages.find(registers, name), id, done, false, Form.empty());
    }

    /// Shows personal data to whoever says why; who saw whose stands in the access log.
    @PostMapping("/registers/{name:[a-z-]+}/{id}/disclosure")
    @Requires("register.disclose")
    ModelAndView disclose(
            @PathVariable String name, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var register = RegisterPages.find(registers, name);
        if (reason.isBlank()) {
            var form = Form.empty().refused(List.of(Problem.at("reason", "register.disclosure.reason.missing")));
            var again = sheet(register, id, "", false, form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        access.note(List.of(id.toString()), "register.disclosed", register.code() + ": " + reason.strip());
        return sheet(register, id, "", true, Form.empty());
    }

    private <R extends Record> ModelAndView sheet(
            Register<R> register, UUID id, String done, boolean disclosed, Form form) {
        var today = LocalDate.now(clock);
        var looking = pages.titled("").looking(today);
        var versions = registers.history(register, id);
        var shown = Versions.on(versions, looking.asOf(), looking.knownAt())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = pages.titled(register.named(shown.record()));
        page = page.under("/registers", page.t("register.title"))
                .under(page.keeping(Shelf.address(register)), register.title().in(page.locale()));
        if (shown.gone()) {
            page = page.withBadge(RecordPage.gone(page));
        }
        var view = new RecordPage(page, new Shelf(register, registers, page.speech(), disclosed), attachments)
                .view(
                        versions,
                        shown,
                        done,
                        form,
                        looking.knownAt().until().toInstant(),
                        asides(register, versions, shown, looking.asOf()));
        if (page.may(register.permission()) && !view.past() && !shown.gone()) {
            page = page.withMain(page.t("register.change"), view.address() + "/change");
        }
        return page.show("foundation/register/sheet", Map.of("looking", looking, "view", view));
    }

    /// What rooms add to the record as it is shown.
    private <R extends Record> List<Aside.Fact> asides(
            Register<R> register, List<Kept<R>> versions, Kept<R> shown, LocalDate day) {
        var upTo = versions.reversed().stream()
                .filter(version -> version.version() <= shown.version())
                .toList();
        return asides.stream()
                .filter(aside -> aside.register().equals(register.code()))
                .flatMap(aside -> aside.facts(upTo, day).stream())
                .toList();
    }
}
