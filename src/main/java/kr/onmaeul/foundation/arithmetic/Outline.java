package kr.onmaeul.foundation.arithmetic;

/// The marks with which lines of a report begin, and how deep they stand: □, ○, -, ·. A line without a mark goes on
/// with the line above it.
final class Outline {

    static final int NONE = 0;
    /// The deepest mark that holds a part of what stands above it; a remark does not.
    static final int DEEPEST = 4;

    private static final int NOTE = 9;
    private static final int NUMBER = 3;
    private static final String[] MARKS = {"□■◇◆▣▶Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ Ⅵ Ⅶ Ⅷ Ⅸ Ⅹ", "○ㅇ◦●❍◯", "-", "·∙•‧⋅･"};

    private Outline() {}

    /// How deep the line stands: 1 for □ to 4 for ·, 9 for a remark, 0 for a line without a mark.
    static int level(String line) {
        int start = Letters.afterSpaces(line, 0);
        if (start == line.length()) {
            return NONE;
        }
        var mark = line.charAt(start);
        if (mark == '※' || mark == '*') {
            return NOTE;
        }
        for (int level = 0; level < MARKS.length; level++) {
            if (mark != ' ' && MARKS[level].indexOf(mark) >= 0) {
                return mark == '-' && Letters.at(line, start + 1) != ' ' ? NONE : level + 1;
            }
        }
        return numbered(line, start);
    }

    /// `1.` `가.` `1)` `가)` as official documents number their paragraphs.
    private static int numbered(String line, int start) {
        int at = start;
        while (at < start + 2 && Letters.isDigit(Letters.at(line, at))) {
            at++;
        }
        var letter = at == start && "가나다라마바사아자차카타파하".indexOf(Letters.at(line, at)) >= 0;
        at += letter ? 1 : 0;
        if (at == start || Letters.at(line, at + 1) != ' ') {
            return NONE;
        }
        return switch (Letters.at(line, at)) {
            case '.' -> letter ? 2 : 1;
            case ')' -> letter ? NUMBER + 1 : NUMBER;
            default -> NONE;
        };
    }

    static boolean begins(String line) {
        return level(line) != NONE;
    }
}
