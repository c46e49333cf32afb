package kr.onmaeul.foundation.notation;

import java.util.ArrayList;
import java.util.List;

/// A text cut into lines, with the parts of a letter found.
///
/// @param attachment the index of the line that begins with 붙임, or the number of lines
/// @param end the index of the last line of text and 붙임, without what names the sender; -1 for an empty text
record Lines(Kind kind, boolean markdown, List<Line> all, int attachment, int end) {

    static Lines of(Writing writing) {
        var lines = lines(writing.text());
        var attachment = writing.kind() == Kind.DOCUMENT ? Attachments.line(lines) : lines.size();
        return new Lines(writing.kind(), writing.markdown(), lines, attachment, Sender.lastBefore(lines));
    }

    boolean isDocument() {
        return kind == Kind.DOCUMENT;
    }

    /// The lines that have a digit.
    List<Line> counting() {
        return all.stream().filter(Line::hasDigit).toList();
    }

    /// The nearest line above with letters on it; -1 where there is none.
    int above(int index) {
        int at = index - 1;
        while (at >= 0 && all.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        var fenced = false;
        int from = 0;
        while (from <= text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int end = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
            var line = text.substring(from, end);
            var fence = line.startsWith("```") || line.startsWith("~~~");
            lines.add(Line.of(lines.size() + 1, from, line, fenced || fence));
            fenced ^= fence;
            from = to + 1;
        }
        return List.copyOf(lines);
    }
}
