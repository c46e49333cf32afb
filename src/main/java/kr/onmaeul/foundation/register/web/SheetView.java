package kr.onmaeul.foundation.register.web;

import java.util.List;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Form;
import org.jspecify.annotations.Nullable;

/// What the sheet of one record shows.
///
/// @param done the key of the sentence that says what was just done here, or null
/// @param past whether it shows another day than today
/// @param masked whether personal data are hidden that may be asked for
/// @param form of the question why personal data are to be shown
/// @param acts what can be done with it now
/// @param leads pages of the room about it
/// @param attached what it carries besides its fields
public record SheetView(
        String address,
        String title,
        @Nullable String done,
        boolean sample,
        boolean past,
        boolean masked,
        Form form,
        List<Fact> facts,
        List<Act> acts,
        List<Act> leads,
        AttachedView attached,
        List<Change> history) {

    /// @param values what it says; several where a field names several things
    public record Fact(String label, List<Value> values) {

        static Fact of(String label, String value, @Nullable String address) {
            return new Fact(label, List.of(new Value(value, address)));
        }
    }

    /// @param address where the value leads, or null
    public record Value(String text, @Nullable String address) {}

    /// Something that can be done with it, on a page of its own.
    ///
    /// @param kind how its button is painted
    public record Act(String label, String kind, String address) {}
}
