package kr.onmaeul.foundation.register.web;

import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Form;
import org.jspecify.annotations.Nullable;

/// What the page shows on which one field of many records is changed.
///
/// @param stored what was just done, or null
/// @param problems what in the address cannot be read
/// @param list where the list is
/// @param which how many records it is about, and by which conditions they were found
/// @param choices the fields that can be changed, each an address; none once one is chosen
/// @param action where the form goes; empty while no field is chosen
/// @param preview what the change would do, or null before it was tried
public record BulkView(
        @Nullable String stored,
        List<Problem> problems,
        String list,
        String which,
        List<ListView.Choice> choices,
        String action,
        Form form,
        List<FormField> fields,
        @Nullable Preview preview) {

    /// @param summary how many change and how many are left alone
    /// @param field what the changed field is called
    /// @param submit what stores it, or null while there are troubles
    public record Preview(
            String summary,
            String field,
            List<Difference> lines,
            List<Trouble> troubles,
            @Nullable String more,
            @Nullable String submit,
            List<ListView.Kept> keep) {}

    public record Trouble(String named, String address, Problem problem) {}
}
