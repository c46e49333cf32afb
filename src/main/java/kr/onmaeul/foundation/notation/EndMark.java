package kr.onmaeul.foundation.notation;

import java.util.Optional;

/// `끝.` at the end of a line.
///
/// @param blanks the column where the blanks before it begin
/// @param from the column where it begins
/// @param to the column behind it
/// @param alone whether nothing else stands on the line
record EndMark(int blanks, int from, int to, boolean alone) {

    private static final char WORD = '끝';
    private static final String CLOSING = ".)]”’\"」』》〉】|";

    static Optional<EndMark> of(Line line) {
        var text = line.open();
        int to = line.last();
        var dot = to > 0 && text.charAt(to - 1) == '.';
        int from = dot ? to - 2 : to - 1;
        if (from < 0 || text.charAt(from) != WORD) {
            return Optional.empty();
        }
        int blanks = from;
        while (blanks > 0 && Line.isBlank(text.charAt(blanks - 1))) {
            blanks--;
        }
        if (blanks == 0) {
            return Optional.of(new EndMark(blanks, from, to, true));
        }
        var before = text.charAt(blanks - 1);
        var sure = CLOSING.indexOf(before) >= 0 || Character.isDigit(before) || (dot && from - blanks > 1);
        return sure ? Optional.of(new EndMark(blanks, from, to, false)) : Optional.empty();
    }

    /// How many half-width letters lie before it.
    int gap(Line line) {
        return Line.width(line.text().substring(blanks, from));
    }
}
