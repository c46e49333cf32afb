package kr.onmaeul.foundation.register.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.register.ApprovedDocuments;
import kr.onmaeul.foundation.register.Attached;
import kr.onmaeul.foundation.register.Attachments;
import kr.onmaeul.foundation.register.Histories.Told;
import kr.onmaeul.foundation.web.Attachment;
import kr.onmaeul.foundation.web.Page;
import org.jspecify.annotations.Nullable;

/// Puts what a record carries besides its fields into words and addresses.
final class AttachedPage {

    private final Page page;
    private final Attachments attachments;
    private final String record;
    private final List<Attached> all;

    /// @param record the address of the record
    AttachedPage(Page page, Attachments attachments, String record, List<Attached> all) {
        this.page = page;
        this.attachments = attachments;
        this.record = record;
        this.all = all;
    }

    /// @param known the instant whose knowledge is shown
    /// @param may whether more can be attached and what stands be taken off
    AttachedView view(Instant known, boolean may) {
        var pictures = new ArrayList<AttachedView.Shown>();
        var files = new ArrayList<AttachedView.Shown>();
        var documents = new ArrayList<AttachedView.Linked>();
        for (var one : all) {
            if (!one.standsAt(known)) {
                continue;
            }
            var removal = may ? removal(record, one) : null;
            switch (one.thing()) {
                case Attached.Thing.Picture(var file, var words) ->
                    pictures.add(
                            new AttachedView.Shown(shown(one, file), words, address(file) + "/thumbnail", removal));
                case Attached.Thing.Document(var file) ->
                    files.add(new AttachedView.Shown(shown(one, file), "", "", removal));
                case Attached.Thing.Approved(var document) -> {
                    var found = attachments.find(document);
                    documents.add(new AttachedView.Linked(
                            document.number(),
                            found.map(ApprovedDocuments.Found::title).orElse(document.title()),
                            page.day(document.day()),
                            found.map(ApprovedDocuments.Found::address).orElse(null),
                            removal));
                }
            }
        }
        return new AttachedView(pictures, files, documents, may ? acts() : List.of());
    }

    static String removal(String record, Attached one) {
        return record + "/attachments/" + one.id() + "/removal";
    }

    private List<SheetView.Act> acts() {
        var acts = new ArrayList<SheetView.Act>();
        for (var what : AttachingForm.values()) {
            acts.add(new SheetView.Act(page.t(what.title()), "", record + "/attachments/" + what.path()));
        }
        return acts;
    }

    private Attachment shown(Attached one, StoredFile file) {
        return new Attachment(
                one.id().toString(), file.name(), note(page, file) + " · " + page.minute(one.at()), address(file));
    }

    /// `PDF · 12 KB`.
    static String note(Page page, StoredFile file) {
        return file.kind().label().in(page.locale()) + " · " + page.bytes(file.bytes());
    }

    private static String address(StoredFile file) {
        return "/files/" + file.id();
    }

    /// What was attached and taken off, as sentences of the history.
    List<Told> history() {
        var happened = new ArrayList<Told>();
        for (var one : all) {
            happened.add(new Told(
                    one.at(),
                    sentence(
                            "register.attachment.history." + kind(one.thing()),
                            one,
                            one.by(),
                            one.actingFor(),
                            one.reason())));
            var removal = one.removal();
            if (removal != null) {
                happened.add(new Told(
                        removal.at(),
                        sentence(
                                "register.attachment.history.removed",
                                one,
                                removal.by(),
                                removal.actingFor(),
                                removal.reason())));
            }
        }
        return happened;
    }

    private static String kind(Attached.Thing thing) {
        return switch (thing) {
            case Attached.Thing.Document _ -> "file";
            case Attached.Thing.Picture _ -> "picture";
            case Attached.Thing.Approved _ -> "document";
        };
    }

    private String sentence(String key, Attached one, String by, @Nullable String actingFor, @Nullable String reason) {
        var who = actingFor == null ? by : page.t("register.history.acting", actingFor, by);
        var sentence = page.t(key, one.thing().name(), who);
        return reason == null ? sentence : sentence + " " + page.t("register.history.reason", reason);
    }
}
