package kr.onmaeul.office.result.web;

import java.util.List;
import kr.onmaeul.foundation.web.Attachment;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Form;
import org.jspecify.annotations.Nullable;

/// One fact in words.
///
/// @param done the key of what was just done, or null
/// @param other the fact that reverses this one or that it reverses: its address, or null
/// @param files what proves it
/// @param mayAdd whether the viewer may bring further files
/// @param adding the form for further files
/// @param arrived files that an earlier try of that form brought
/// @param filesHelp what files may be
/// @param reversible whether it stands and the viewer may take it back
public record SheetView(
        String address,
        String title,
        String quantity,
        String unit,
        List<Fact> facts,
        List<Change> history,
        @Nullable String done,
        @Nullable String other,
        @Nullable String otherLabel,
        boolean sample,
        List<Attachment> files,
        boolean mayAdd,
        Form adding,
        List<Attachment> arrived,
        String filesHelp,
        boolean reversible,
        Form form) {

    public record Fact(String label, String value, @Nullable String address) {}
}
