package kr.onmaeul.foundation.register.web;

import java.util.List;
import kr.onmaeul.foundation.web.Attachment;
import org.jspecify.annotations.Nullable;

/// What a record carries besides its fields, as its sheet shows it.
///
/// @param acts what more can be attached
public record AttachedView(List<Shown> pictures, List<Shown> files, List<Linked> documents, List<SheetView.Act> acts) {

    public boolean isEmpty() {
        return pictures.isEmpty() && files.isEmpty() && documents.isEmpty() && acts.isEmpty();
    }

    /// A file or a picture.
    ///
    /// @param words what a picture shows, for who cannot see it; empty for a file
    /// @param thumbnail where the small picture is, or empty
    /// @param removal where it is taken off, or null for who may not
    public record Shown(
            Attachment file,
            String words,
            String thumbnail,
            @Nullable String removal) {}

    /// An approved document.
    ///
    /// @param address where it is read, or null while no room keeps it
    public record Linked(
            String number,
            String title,
            String note,
            @Nullable String address,
            @Nullable String removal) {}
}
