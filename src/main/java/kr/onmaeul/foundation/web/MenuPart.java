package kr.onmaeul.foundation.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A part of the side menu as it is drawn.
///
/// @param heading the team's name; null for the office's own rooms
/// @param folds lines that are folded away, open where the viewer stands at one of them
public record MenuPart(@Nullable String heading, List<Line> lines, List<Fold> folds) {

    /// All lines, those that are folded away too.
    public Stream<Line> all() {
        return Stream.concat(lines.stream(), folds.stream().flatMap(fold -> fold.lines().stream()));
    }

    public record Fold(String label, List<Line> lines) {

        /// Whether one of its lines leads to this address.
        public boolean holds(String address) {
            return lines.stream().anyMatch(line -> line.address().equals(address));
        }
    }

    public record Line(String label, String address, int waiting) {}
}
