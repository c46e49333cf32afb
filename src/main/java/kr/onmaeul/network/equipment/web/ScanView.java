package kr.onmaeul.network.equipment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page for scanning shows.
///
/// @param said what the last scan came to, or null
/// @param counts how far the campaign is
/// @param latest the last scans in a line each
public record ScanView(
        String action, String result, @Nullable Said said, String counts, List<Said> latest) {

    /// What a scan came to.
    ///
    /// @param sign that says it without colour
    /// @param tone how it is painted
    /// @param verdict in large letters
    /// @param what the thing
    /// @param more sentences that help
    public record Said(String sign, String tone, String verdict, String what, List<String> more) {}
}
