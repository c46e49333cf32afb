package kr.onmaeul.foundation.register.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.register.Aside;
import kr.onmaeul.foundation.register.Attachments;
import kr.onmaeul.foundation.register.DeedShape;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import org.jspecify.annotations.Nullable;

/// Puts one record into words.
final class RecordPage {

    private final Page page;
    private final Shelf shelf;
    private final Attachments attachments;

    RecordPage(Page page, Shelf shelf, Attachments attachments) {
        this.page = page;
        this.shelf = shelf;
        this.attachments = attachments;
    }

    static Badge gone(Page page) {
        return new Badge(page.t("register.gone.badge"), Badge.Tone.WARNING);
    }

    /// @param form of the question why personal data are to be shown
    /// @param known the instant whose knowledge is shown
    /// @param asides what rooms add to the record
    <R extends Record> SheetView view(
            List<Kept<R>> versions, Kept<R> shown, String done, Form form, Instant known, List<Aside.Fact> asides) {
        var past = shown.version() != versions.getFirst().version();
        var attached =
                new AttachedPage(page, attachments, shelf.address(shown), attachments.of(shelf.register(), shown.id()));
        return new SheetView(
                shelf.address(shown),
                shelf.register().named(shown.record()),
                done.isEmpty() ? null : sentence(done),
                shown.sample(),
                past,
                masked(shown),
                form,
                facts(shown, asides),
                past ? List.of() : acts(shown),
                leads(shown),
                attached.view(known, !past && page.may(shelf.register().permission())),
                new RecordHistory(page, shelf)
                        .told(versions, attached.history()).stream()
                                .map(told -> new Change(page.minute(told.at()), told.sentence()))
                                .toList());
    }

    private String sentence(String done) {
        return switch (done) {
            case Kept.ENTERED -> page.t("register.done.entered");
            case Kept.CHANGED -> page.t("register.done.changed");
            case Kept.LEFT -> page.t("register.done.left");
            case Kept.RETURNED -> page.t("register.done.returned");
            case Kept.MISTAKEN -> page.t("register.done.mistaken");
            case "attached" -> page.t("register.done.attached");
            case "detached" -> page.t("register.done.detached");
            default -> page.t("register.done.deed", shelf.deed(done));
        };
    }

    private boolean masked(Kept<?> shown) {
        return !shelf.disclosed()
                && page.may("register.disclose")
                && shelf.register().fields().stream()
                        .anyMatch(field -> field.rules().personal() && field.of(shown.record()) != null);
    }

    private List<SheetView.Fact> facts(Kept<?> shown, List<Aside.Fact> asides) {
        var facts = new ArrayList<SheetView.Fact>();
        for (var field : shelf.register().fields()) {
            var value = shelf.value(field, shown);
            if (!value.isEmpty()) {
                facts.add(new SheetView.Fact(shelf.heading(field), values(field, value, shown)));
            }
        }
        // What is computed is what somebody came for: it stands behind the key.
        facts.addAll(Math.min(1, facts.size()), asides.stream().map(this::fact).toList());
        facts.add(SheetView.Fact.of(page.t("register.day"), page.day(shown.since()), null));
        var document = shown.document();
        if (document != null) {
            facts.add(SheetView.Fact.of(page.t("register.document"), document, null));
        }
        return facts;
    }

    private SheetView.Fact fact(Aside.Fact aside) {
        return SheetView.Fact.of(
                page.t(aside.label()), page.t(aside.text(), aside.arguments().toArray()), aside.address());
    }

    /// @param written the whole value in words
    private List<SheetView.Value> values(RecordField field, String written, Kept<?> shown) {
        var codes = field.codes(field.of(shown.record()));
        if (codes.isEmpty() || field.rules().personal()) {
            return List.of(new SheetView.Value(shelf.withUnit(field, written), null));
        }
        var names = shelf.names(field, codes);
        return IntStream.range(0, codes.size())
                .mapToObj(place -> new SheetView.Value(names.get(place), link(field, codes.get(place))))
                .toList();
    }

    /// To the record of another register that the field names.
    private @Nullable String link(RecordField field, String code) {
        return shelf.registers()
                .target(field)
                .map(target -> keyed(target, code))
                .orElse(null);
    }

    private <R extends Record> @Nullable String keyed(Register<R> target, String key) {
        return shelf.registers()
                .keyed(target, key)
                .map(kept -> Shelf.address(target) + "/" + kept.id())
                .orElse(null);
    }

    private List<SheetView.Act> leads(Kept<?> shown) {
        var key = URLEncoder.encode(shelf.register().named(shown.record()), StandardCharsets.UTF_8);
        return shelf.register().leads().stream()
                .map(lead -> new SheetView.Act(page.t(lead.label()), "", lead.address() + key))
                .toList();
    }

    private List<SheetView.Act> acts(Kept<?> shown) {
        if (!page.may(shelf.register().permission())) {
            return List.of();
        }
        var deeds = shelf.address(shown) + "/deeds/";
        var acts = new ArrayList<SheetView.Act>();
        if (shown.gone()) {
            acts.add(new SheetView.Act(page.t("register.return"), "", deeds + Kept.RETURNED));
            addMistake(shown, acts);
            return acts;
        }
        for (var deed : shelf.register().deeds()) {
            if (offered(deed, shown)) {
                acts.add(new SheetView.Act(deed.label().in(page.locale()), "", deeds + deed.code()));
            }
        }
        acts.add(new SheetView.Act(page.t("register.labels"), "", LabelPages.of(shelf.register(), shown)));
        if (shelf.register().state().isEmpty()) {
            acts.add(new SheetView.Act(page.t("register.leave"), "danger", deeds + Kept.LEFT));
        }
        addMistake(shown, acts);
        return acts;
    }

    private void addMistake(Kept<?> shown, List<SheetView.Act> acts) {
        if (!shown.deed().equals(Kept.MISTAKEN)) {
            acts.add(new SheetView.Act(
                    page.t("register.mistaken"), "danger", shelf.address(shown) + "/deeds/" + Kept.MISTAKEN));
        }
    }

    private boolean offered(DeedShape<?> deed, Kept<?> shown) {
        return deed.from().isEmpty()
                || shelf.register()
                        .state()
                        .map(state -> deed.from().contains(state.typed(state.of(shown.record()))))
                        .orElse(true);
    }
}
