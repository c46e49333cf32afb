package kr.onmaeul.foundation.register.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.ApprovedDocument;
import kr.onmaeul.foundation.register.Attachments;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What records carry besides their fields, for other systems of the office.
@RestController
@RequestMapping("/api/v1/registers/{name}/records/{id}/attachments")
class AttachmentApi {

    private final Problems problems;
    private final Registers registers;
    private final Attachments attachments;

    AttachmentApi(Problems problems, Registers registers, Attachments attachments) {
        this.problems = problems;
        this.registers = registers;
        this.attachments = attachments;
    }

    /// Everything that stands at a record or stood there, the first to be attached first.
    @GetMapping
    @Requires("register.read")
    ResponseEntity<?> all(@PathVariable String name, @PathVariable UUID id) {
        return known(name, id, register -> there(register, id));
    }

    @PostMapping
    @Requires("register.write")
    ResponseEntity<?> attach(@PathVariable String name, @PathVariable UUID id, @RequestBody AttachmentJson.Wish wish) {
        return known(name, id, register -> switch (attach(register, id, wish)) {
            case Outcome.Done<?> _ -> there(register, id);
            case Outcome.Refused<?> refused -> problems.answer(refused);
        });
    }

    private Outcome<?> attach(Register<?> register, UUID id, AttachmentJson.Wish wish) {
        var reason = TypedOccasion.filled(wish.reason());
        var approved = wish.document();
        if (approved == null) {
            return wish.alternative() == null
                    ? attachments.addFiles(register, id, wish.brought(), reason)
                    : attachments.addPicture(
                            register, id, wish.brought(), AttachmentJson.text(wish.alternative()), reason);
        }
        if (!wish.brought().isEmpty() || wish.alternative() != null) {
            return Outcome.refused(Problem.at("document", "register.attachment.both"));
        }
        return link(register, id, approved, reason);
    }

    private Outcome<?> link(Register<?> register, UUID id, AttachmentJson.Approved approved, @Nullable String reason) {
        return switch (approved.read()) {
            case Outcome.Refused<ApprovedDocument> refused -> refused;
            case Outcome.Done<ApprovedDocument>(var document) ->
                attachments.addDocument(register, id, document, reason);
        };
    }

    /// Takes something off; it stays in the list with the reason.
    @PostMapping("/{attachment}/removal")
    @Requires("register.write")
    ResponseEntity<?> remove(
            @PathVariable String name,
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            @RequestBody AttachmentJson.Removal removal) {
        return known(name, id, register -> switch (attachments.remove(
                register, id, attachment, AttachmentJson.text(removal.reason()))) {
            case Outcome.Done<UUID> _ -> there(register, id);
            case Outcome.Refused<UUID> refused -> problems.answer(refused);
        });
    }

    private ResponseEntity<?> there(Register<?> register, UUID id) {
        return ResponseEntity.ok(AttachmentJson.All.of(attachments.of(register, id)));
    }

    private ResponseEntity<?> known(String name, UUID id, Function<Register<?>, ResponseEntity<?>> answer) {
        var register = registers.named(name);
        if (register.isEmpty()) {
            return RegisterApi.unknown(problems, name);
        }
        return registers.find(register.get(), id).isEmpty()
                ? problems.answer(HttpStatus.NOT_FOUND, List.of(Problem.of("register.record.unknown")))
                : answer.apply(register.get());
    }
}
