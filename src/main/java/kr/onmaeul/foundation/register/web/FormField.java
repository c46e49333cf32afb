package kr.onmaeul.foundation.register.web;

import java.util.List;
import kr.onmaeul.foundation.web.Choice;
import org.jspecify.annotations.Nullable;

/// A field of a form as the page draws it.
///
/// @param kind which part of the gallery draws it
/// @param official whether it is checked how the text is written
/// @param choices what is chosen from, for a select
public record FormField(
        Kind kind,
        String name,
        String label,
        @Nullable String help,
        boolean need,
        boolean personal,
        boolean official,
        String unit,
        List<Choice> choices) {

    /// The same field under another name.
    FormField named(String otherName, String otherLabel) {
        return new FormField(kind, otherName, otherLabel, help, need, personal, official, unit, choices);
    }

    public enum Kind {
        LINE,
        AREA,
        NUMBER,
        DAY,
        SELECT,
        PICKS,
        MARK
    }
}
