package kr.onmaeul.foundation.register.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.ApprovedDocument;
import kr.onmaeul.foundation.register.Attached;
import org.jspecify.annotations.Nullable;

/// What records carry besides their fields, in JSON.
final class AttachmentJson {

    private AttachmentJson() {}

    record All(List<One> attachments) {

        static All of(List<Attached> attached) {
            return new All(attached.stream().map(One::of).toList());
        }
    }

    /// Something that stands at a record or stood there; exactly one of `file`, `picture` and `document` is there.
    ///
    /// @param removed how it was taken off, or null while it stands
    record One(
            UUID id,
            @Nullable Content file,
            @Nullable Content picture,
            @Nullable Approved document,
            Instant addedAt,
            String addedBy,
            @Nullable String actingFor,
            @Nullable String reason,
            Attached.@Nullable Removal removed) {

        static One of(Attached attached) {
            return switch (attached.thing()) {
                case Attached.Thing.Document(var file) -> of(attached, Content.of(file, null), null, null);
                case Attached.Thing.Picture(var file, var words) -> of(attached, null, Content.of(file, words), null);
                case Attached.Thing.Approved(var document) -> of(attached, null, null, Approved.of(document));
            };
        }

        private static One of(
                Attached attached, @Nullable Content file, @Nullable Content picture, @Nullable Approved document) {
            return new One(
                    attached.id(),
                    file,
                    picture,
                    document,
                    attached.at(),
                    attached.by(),
                    attached.actingFor(),
                    attached.reason(),
                    attached.removal());
        }
    }

    /// @param type the media type of what the content is
    /// @param hash the SHA-256 of the content
    /// @param alternative what a picture shows, in words
    /// @param address where the content is fetched
    record Content(
            UUID id,
            String name,
            String type,
            long bytes,
            String hash,
            @Nullable String alternative,
            String address) {

        static Content of(StoredFile file, @Nullable String alternative) {
            return new Content(
                    file.id(),
                    file.name(),
                    file.kind().mediaType(),
                    file.bytes(),
                    file.hash(),
                    alternative,
                    "/api/v1/files/" + file.id());
        }
    }

    /// @param day on which it was registered, as ISO 8601 writes it
    record Approved(
            @Nullable String number,
            @Nullable String title,
            @Nullable String day) {

        static Approved of(ApprovedDocument document) {
            return new Approved(
                    document.number(), document.title(), document.day().toString());
        }

        Outcome<ApprovedDocument> read() {
            var typed = text(day);
            try {
                return Outcome.done(new ApprovedDocument(text(number), text(title), LocalDate.parse(typed)));
            } catch (DateTimeException _) {
                return Outcome.refused(Problem.at("day", "register.field.day", typed));
            }
        }
    }

    /// What another system wants to be attached: files, or one picture with its words, or one approved document.
    ///
    /// @param files the ids of files that were brought for this
    /// @param alternative what the picture shows, in words; without it files are documents
    record Wish(
            @Nullable List<UUID> files,
            @Nullable String alternative,
            @Nullable Approved document,
            @Nullable String reason) {

        List<UUID> brought() {
            return files == null ? List.of() : files;
        }
    }

    record Removal(@Nullable String reason) {}

    static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
