package kr.onmaeul.foundation.arithmetic.web;

import java.util.List;
import kr.onmaeul.foundation.web.Badge;
import org.jspecify.annotations.Nullable;

/// The findings beside the report.
///
/// @param groups what is wrong, worth a look, not judged and holding, in this order
/// @param left how many findings are not listed because there are so many
public record CheckedView(List<Group> groups, List<Line> lines, int left) {

    /// @param kind `wrong`, `note`, `open` or `holds`
    /// @param count of all of them, also those that are not listed
    public record Group(String kind, String label, Badge badge, int count, List<Entry> entries) {}

    /// A finding in the list.
    ///
    /// @param id where its mark in the report leads back to
    /// @param mark where it stands in the report
    /// @param correction what would be right, or null
    public record Entry(
            String id,
            String mark,
            String place,
            String rule,
            String about,
            String written,
            @Nullable String correction,
            String sentence) {}

    /// A line of the report.
    ///
    /// @param number as it is counted from 1
    /// @param skipped how many lines before it are left out
    public record Line(int number, int skipped, List<Piece> pieces) {}

    /// Some words of a line.
    ///
    /// @param kind of the finding that stands there; null for words between
    /// @param id of the mark
    /// @param entry the finding in the list
    public record Piece(
            String text,
            @Nullable String kind,
            @Nullable String id,
            @Nullable String entry) {}

    public int count(String kind) {
        return groups.stream()
                .filter(group -> group.kind().equals(kind))
                .mapToInt(Group::count)
                .sum();
    }
}
