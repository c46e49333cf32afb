package kr.onmaeul.foundation.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table that the text ends with: where its last rows stay empty, 이하 빈칸 says so.
final class Tables implements Check {

    private static final String WORDS = "이하 빈칸";
    private static final Pattern EMPTY = Pattern.compile("[| \u3000\\t]++");
    private static final Pattern SAID = Pattern.compile("이하 {0,2}빈 {0,2}칸");

    @Override
    public void look(Lines lines, Findings findings) {
        if (!lines.isDocument()) {
            return;
        }
        var table = last(lines);
        var empty = new ArrayList<Line>();
        for (var row : table.reversed()) {
            if (!EMPTY.matcher(row.open()).matches()) {
                break;
            }
            empty.addFirst(row);
        }
        if (empty.isEmpty() || empty.size() == table.size() || saysBlankBelow(lines)) {
            return;
        }
        var row = empty.getFirst();
        int first = row.first() + 1;
        int next = row.open().indexOf('|', first);
        if (next > 0) {
            findings.mend(Rule.BLANK_BELOW, row, first, next, " " + WORDS + " ", "notation.blank-below");
        }
    }

    static boolean saysBlankBelow(Lines lines) {
        return last(lines).stream().anyMatch(row -> SAID.matcher(row.open()).find());
    }

    /// The rows of the table that stands last before 붙임 and 끝.
    private static List<Line> last(Lines lines) {
        var rows = new ArrayList<Line>();
        for (int at = Math.min(lines.end(), lines.all().size() - 1); at >= 0; at--) {
            var line = lines.all().get(at);
            if (line.isRow()) {
                rows.addFirst(line);
            } else if (!rows.isEmpty()
                    || !(line.isBlank()
                            || EndMark.of(line).filter(EndMark::alone).isPresent())) {
                break;
            }
        }
        return rows;
    }
}
