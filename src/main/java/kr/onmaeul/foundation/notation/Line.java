package kr.onmaeul.foundation.notation;

import java.util.regex.Pattern;

/// One line of a text, without its end.
///
/// @param number counted from 1
/// @param start where it begins in the whole text
/// @param text as it stands
/// @param open as it is checked: what is left alone is covered by [#COVER], letter by letter
record Line(int number, int start, String text, String open) {

    static final char COVER = '\uFFFC';
    static final char WIDE_BLANK = '\u3000';

    private static final char FIRST_WIDE = 'ᄀ';

    /// Figures and places to fill in, in braces; blocks that the program fills; code; addresses of the web and of mail.
    private static final Pattern LEFT_ALONE = Pattern.compile("\\{[^}]*+}?|\\[\\[[^]]*+]?]?|`[^`]*+`?"
            + "|(?:https?://|www\\.)[^\\s)>」』”]*+"
            + "|[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9.-]{1,200}+"
            + "|(?<![A-Za-z0-9./-])(?:[a-z0-9-]{1,63}+\\.){1,5}+(?:kr|com|net|org|go)(?![A-Za-z0-9])");

    static Line of(int number, int start, String text, boolean covered) {
        if (covered) {
            return new Line(number, start, text, String.valueOf(COVER).repeat(text.length()));
        }
        var found = LEFT_ALONE.matcher(text);
        StringBuilder open = null;
        while (found.find()) {
            if (!isClosed(found.group())) {
                continue;
            }
            if (open == null) {
                open = new StringBuilder(text);
            }
            for (var at = found.start(); at < found.end(); at++) {
                open.setCharAt(at, COVER);
            }
        }
        return new Line(number, start, text, open == null ? text : open.toString());
    }

    /// A brace, a bracket or a tick that nothing closes covers nothing.
    private static boolean isClosed(String piece) {
        return switch (piece.charAt(0)) {
            case '{' -> piece.endsWith("}");
            case '[' -> piece.endsWith("]]");
            case '`' -> piece.length() > 1 && piece.endsWith("`");
            default -> true;
        };
    }

    /// Whether a digit is on the line; without one there is no date, time or amount.
    boolean hasDigit() {
        for (int at = 0; at < open.length(); at++) {
            if (open.charAt(at) >= '0' && open.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /// Whether the whole line is left alone.
    boolean isCovered() {
        return open.chars().allMatch(letter -> letter == COVER);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isRow() {
        return open.length() > first() && open.charAt(first()) == '|';
    }

    /// The column of the first letter; the length where there is none.
    int first() {
        int at = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The column behind the last letter.
    int last() {
        int at = text.length();
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// How many half-width letters a piece takes: 타 of the handbook.
    static int width(CharSequence piece) {
        int width = 0;
        for (int at = 0; at < piece.length(); at++) {
            width += piece.charAt(at) >= FIRST_WIDE ? 2 : 1;
        }
        return width;
    }

    static boolean isBlank(char letter) {
        return letter == ' ' || letter == WIDE_BLANK || letter == '\t' || letter == '\u00A0';
    }

    static boolean isHangul(char letter) {
        return letter >= '가' && letter <= '힣';
    }
}
