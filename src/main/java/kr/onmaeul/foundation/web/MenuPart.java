package kr.onmaeul.foundation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the side menu as it is drawn.
///
/// @param heading the team's name; null for the office's own rooms
/// @param folds lines that are folded away, open where the viewer stands at one of them
public record MenuPart(@Nullable String heading, List<Line> lines, List<Fold> folds) {

    public record Fold(String label, List<Line> lines) {

        public boolean here() {
            return lines.stream().anyMatch(Line::here);
        }
    }

    /// @param here whether the viewer stands there now
    public record Line(String label, String address, int waiting, boolean here) {}
}
