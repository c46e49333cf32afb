package kr.onmaeul.foundation.sheet;

import java.util.Map;

/// A sheet that somebody brought.
///
/// @param file its bytes, CSV or XLSX
/// @param headings what headings of this file stand for: the Korean heading of a column, or nothing for a column that
/// is left out
/// @param watch who wants to know how far it is
public record Brought(byte[] file, Map<String, String> headings, Watch watch) {

    public Brought {
        headings = Map.copyOf(headings);
    }

    /// A file under its own headings, taken in unwatched.
    public static Brought plain(byte[] file) {
        return new Brought(file, Map.of(), Watch.NOBODY);
    }
}
