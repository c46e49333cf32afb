package kr.onmaeul.foundation.web;

import org.jspecify.annotations.Nullable;

/// A file as a page shows it.
///
/// @param value what a form sends to name it
/// @param note what it is, how long, who brought it: `PDF · 12 KB`
/// @param address where it is handed out, or null where the viewer may not have it
public record Attachment(
        String value, String name, String note, @Nullable String address) {}
