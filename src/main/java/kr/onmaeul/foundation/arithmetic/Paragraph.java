package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;

/// A line with a mark and the lines without one that go on with it.
///
/// @param level how deep it stands
/// @param first the number of its first line
/// @param last the number of its last line that is not empty
record Paragraph(int level, int first, int last) {

    /// No paragraph of a report has more lines; what follows is something else.
    private static final int LINES = 12;

    static List<Paragraph> all(Reading reading) {
        var all = new ArrayList<Paragraph>();
        int level = Outline.NONE;
        int first = 0;
        int last = 0;
        for (int line = 1; line <= reading.size(); line++) {
            var text = reading.plain(line);
            if (text.isBlank()) {
                continue;
            }
            var own = reading.inTable(line) ? Outline.NONE : Outline.level(text);
            if (own != Outline.NONE || reading.inTable(line) || line - first > LINES) {
                if (first > 0) {
                    all.add(new Paragraph(level, first, last));
                }
                level = own;
                first = own == Outline.NONE ? 0 : line;
            }
            last = line;
        }
        if (first > 0) {
            all.add(new Paragraph(level, first, last));
        }
        return all;
    }
}
