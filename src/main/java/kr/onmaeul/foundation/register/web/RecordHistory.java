package kr.onmaeul.foundation.register.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.register.FieldKind;
import kr.onmaeul.foundation.register.Histories.Told;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.web.Page;
import org.jspecify.annotations.Nullable;

/// Puts what became of a record into sentences.
final class RecordHistory {

    private final Page page;
    private final Shelf shelf;

    RecordHistory(Page page, Shelf shelf) {
        this.page = page;
        this.shelf = shelf;
    }

    /// @param versions the latest first
    /// @param attached what was attached and taken off
    <R extends Record> List<Told> told(List<Kept<R>> versions, List<Told> attached) {
        var told = new ArrayList<>(attached);
        for (int place = 0; place < versions.size(); place++) {
            var kept = versions.get(place);
            told.add(new Told(
                    kept.recordedAt(), sentence(kept, place + 1 < versions.size() ? versions.get(place + 1) : null)));
        }
        return told.stream().sorted(Comparator.comparing(Told::at).reversed()).toList();
    }

    private String sentence(Kept<?> kept, @Nullable Kept<?> before) {
        var sentence = new StringBuilder(
                page.t("register.history", page.day(kept.since()), shelf.deed(kept.deed()), who(kept)));
        if (before != null) {
            for (var field : shelf.register().fields()) {
                changed(field, before, kept)
                        .ifPresent(change -> sentence.append(" ").append(change));
            }
        }
        if (kept.document() != null) {
            sentence.append(" ").append(page.t("register.history.document", kept.document()));
        }
        if (kept.reason() != null) {
            sentence.append(" ").append(page.t("register.history.reason", kept.reason()));
        }
        return sentence.toString();
    }

    private Optional<String> changed(RecordField field, Kept<?> before, Kept<?> after) {
        var was = shelf.value(field, before);
        var is = shelf.value(field, after);
        if (was.equals(is)) {
            return Optional.empty();
        }
        var heading = shelf.heading(field);
        var gone = names(field, before, after);
        var come = names(field, after, before);
        if (field.kind() != FieldKind.SEVERAL || field.rules().personal() || gone.isEmpty() && come.isEmpty()) {
            return Optional.of(page.t("register.history.change", heading, shown(was), shown(is)));
        }
        return Optional.of(
                gone.isEmpty()
                        ? page.t("register.history.come", heading, come)
                        : come.isEmpty()
                                ? page.t("register.history.gone", heading, gone)
                                : page.t("register.history.both", heading, come, gone));
    }

    /// The things that one version names and the other does not.
    private String names(RecordField field, Kept<?> one, Kept<?> other) {
        var more = new ArrayList<>(field.codes(field.of(one.record())));
        more.removeAll(field.codes(field.of(other.record())));
        return String.join(Column.BETWEEN, shelf.names(field, more));
    }

    private String shown(String value) {
        return value.isEmpty() ? page.t("register.nothing") : value;
    }

    private String who(Kept<?> kept) {
        var acting = kept.actingFor();
        return acting == null ? kept.recordedBy() : page.t("register.history.acting", acting, kept.recordedBy());
    }
}
