package kr.onmaeul.foundation.register.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.file.ArrivingFiles;
import kr.onmaeul.foundation.file.ArrivingFiles.Brought;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.ApprovedDocument;
import kr.onmaeul.foundation.register.Attached;
import kr.onmaeul.foundation.register.Attachments;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Attachment;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Attaches files, pictures and approved documents to a record, and takes them off.
@Controller
@Requires("register.write")
class AttachmentPages {

    private static final String FILES = "files";

    private final Pages pages;
    private final Registers registers;
    private final Attachments attachments;
    private final ArrivingFiles arriving;
    private final StoredFiles files;
    private final Clock clock;

    AttachmentPages(
            Pages pages,
            Registers registers,
            Attachments attachments,
            ArrivingFiles arriving,
            StoredFiles files,
            Clock clock) {
        this.pages = pages;
        this.registers = registers;
        this.attachments = attachments;
        this.arriving = arriving;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/registers/{name:[a-z-]+}/{id}/attachments/{what:files|picture|document}")
    ModelAndView ask(@PathVariable String name, @PathVariable UUID id, @PathVariable String what) {
        return form(RegisterPages.find(registers, name), id, wanted(what), Form.empty(), Brought.NOTHING);
    }

    /// Files that are right stay with the form until the rest of it is right, too.
    @PostMapping("/registers/{name:[a-z-]+}/{id}/attachments/{what:files|picture|document}")
    ModelAndView attach(
            @PathVariable String name,
            @PathVariable UUID id,
            @PathVariable String what,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> chosen)
            throws IOException {
        var register = RegisterPages.find(registers, name);
        var brought = arriving.take(FILES, chosen, typed.getOrDefault(FILES + ".arrived", List.of()));
        var form = Form.typed(typed);
        var outcome = brought.problems().isEmpty()
                ? attach(register, id, wanted(what), form, brought)
                : Outcome.refused(brought.problems());
        return switch (outcome) {
            case Outcome.Done<?> _ -> seen(register, id, "attached");
            case Outcome.Refused<?>(var problems) -> form(register, id, wanted(what), form.refused(problems), brought);
        };
    }

    private Outcome<?> attach(Register<?> register, UUID id, AttachingForm what, Form form, Brought brought) {
        var reason = TypedOccasion.filled(form.value("reason"));
        return switch (what) {
            case FILES -> attachments.addFiles(register, id, brought.ids(), reason);
            case PICTURE ->
                attachments.addPicture(
                        register, id, brought.ids(), form.value("alternative").strip(), reason);
            case DOCUMENT -> link(register, id, form, reason);
        };
    }

    private Outcome<?> link(Register<?> register, UUID id, Form form, @Nullable String reason) {
        var day = form.day("day");
        if (day.isEmpty()) {
            return Outcome.refused(Problem.at("day", "register.field.day", form.value("day")));
        }
        var document = new ApprovedDocument(
                form.value("number").strip(), form.value("title").strip(), day.get());
        return attachments.addDocument(register, id, document, reason);
    }

    @GetMapping("/registers/{name:[a-z-]+}/{id}/attachments/{attachment}/removal")
    ModelAndView askRemoval(@PathVariable String name, @PathVariable UUID id, @PathVariable UUID attachment) {
        return removal(RegisterPages.find(registers, name), id, attachment, Form.empty());
    }

    @PostMapping("/registers/{name:[a-z-]+}/{id}/attachments/{attachment}/removal")
    ModelAndView remove(
            @PathVariable String name,
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestParam MultiValueMap<String, String> typed) {
        var register = RegisterPages.find(registers, name);
        var form = Form.typed(typed);
        return switch (attachments.remove(register, id, attachment, form.value("reason"))) {
            case Outcome.Done<UUID> _ -> seen(register, id, "detached");
            case Outcome.Refused<UUID>(var problems) -> removal(register, id, attachment, form.refused(problems));
        };
    }

    private ModelAndView form(Register<?> register, UUID id, AttachingForm what, Form form, Brought brought) {
        var page = under(pages.page(what.title()), register, id);
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("what", what);
        model.put("action", address(register, id) + "/attachments/" + what.path());
        model.put("cancel", address(register, id));
        model.put("arrived", arrived(page, brought));
        model.put("limit", files.limit());
        model.put("today", LocalDate.now(clock));
        return form.problems().isEmpty()
                ? page.show("foundation/register/attach", model)
                : page.refuse("foundation/register/attach", model);
    }

    private List<Attachment> arrived(Page page, Brought brought) {
        return files.waiting(brought.ids()).stream()
                .map(file -> new Attachment(file.id().toString(), file.name(), AttachedPage.note(page, file), null))
                .toList();
    }

    private ModelAndView removal(Register<?> register, UUID id, UUID attachment, Form form) {
        var one = attachments.of(register, id).stream()
                .filter(attached -> attached.id().equals(attachment) && attached.removal() == null)
                .findFirst()
                .map(Attached::thing)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = under(pages.page("register.detach"), register, id);
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("text", page.t("register.detach.text", one.name()));
        model.put("action", address(register, id) + "/attachments/" + attachment + "/removal");
        model.put("cancel", address(register, id));
        return form.problems().isEmpty()
                ? page.show("foundation/register/detach", model)
                : page.refuse("foundation/register/detach", model);
    }

    private Page under(Page page, Register<?> register, UUID id) {
        return page.under("/registers", page.t("register.title"))
                .under(Shelf.address(register), register.title().in(page.locale()))
                .under(address(register, id), named(register, id));
    }

    private <R extends Record> String named(Register<R> register, UUID id) {
        return registers
                .find(register, id)
                .map(kept -> register.named(kept.record()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static AttachingForm wanted(String what) {
        return AttachingForm.named(what).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(Register<?> register, UUID id) {
        return Shelf.address(register) + "/" + id;
    }

    private static ModelAndView seen(Register<?> register, UUID id, String done) {
        return new ModelAndView("redirect:" + address(register, id) + "?done=" + done);
    }
}
