package kr.onmaeul.office.organization.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.organization.Actings;

/// An entry with the posts by their names, for one line of the list.
///
/// @param endable whether it still holds or will hold
/// @param state whether it does, in words, or how it ended
public record ActingLine(Actings.Entry entry, String post, String standIn, String kind, boolean endable, String state) {

    /// @param names of the posts of today
    static ActingLine of(Page page, Actings.Entry entry, Map<String, String> names, LocalDate today) {
        var acting = entry.acting();
        var endable = entry.endsAfter(today);
        return new ActingLine(
                entry,
                names.getOrDefault(acting.post(), acting.post()),
                names.getOrDefault(acting.standIn(), acting.standIn()),
                page.t("organization.kind." + acting.kind().name().toLowerCase(Locale.ROOT)),
                endable,
                entry.ending()
                        .map(end -> page.t("organization.acting.ended", end.last(), end.by(), end.reason()))
                        .orElseGet(() -> page.t(endable ? "organization.acting.holds" : "organization.acting.over")));
    }
}
