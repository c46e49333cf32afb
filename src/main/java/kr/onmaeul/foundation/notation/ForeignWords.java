package kr.onmaeul.foundation.notation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Foreign words that stand in the text itself and not in brackets; each is named once.
final class ForeignWords implements Check {

    /// So many different words are named; more would say nothing new.
    private static final int MOST = 50;

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z&'’-]++");
    private static final Set<String> UNITS = Set.of(
            "km", "cm", "mm", "kg", "mg", "ha", "kw", "kwh", "mw", "gb", "mb", "tb", "kb", "gbps", "mbps", "hz", "ghz",
            "mhz", "ml", "am", "pm", "dpi", "fps");

    @Override
    public void look(Lines lines, Findings findings) {
        if (isForeign(lines)) {
            return;
        }
        var named = new HashSet<String>();
        for (var line : lines.all()) {
            if (line.isRow()) {
                continue;
            }
            var words = WORD.matcher(line.open());
            int depth = 0;
            int read = 0;
            while (words.find() && named.size() < MOST) {
                depth = depth(line.open(), read, words.start(), depth);
                read = words.start();
                var unit = words.start() > 0 && Character.isDigit(line.open().charAt(words.start() - 1));
                if (depth == 0
                        && !(unit && UNITS.contains(words.group().toLowerCase(Locale.ROOT)))
                        && named.add(words.group())) {
                    findings.note(
                            Rule.FOREIGN_WORD, line, words.start(), words.end(), "notation.foreign", words.group());
                }
            }
        }
    }

    /// A text with more Latin letters than Hangul is in another language as a whole.
    private static boolean isForeign(Lines lines) {
        long hangul = 0;
        long latin = 0;
        for (var line : lines.all()) {
            for (int at = 0; at < line.open().length(); at++) {
                var letter = line.open().charAt(at);
                if (Line.isHangul(letter)) {
                    hangul++;
                } else if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
                    latin++;
                }
            }
        }
        return latin > hangul;
    }

    private static int depth(String text, int from, int to, int before) {
        int depth = before;
        for (int at = from; at < to; at++) {
            var letter = text.charAt(at);
            if (letter == '(' || letter == '[') {
                depth++;
            } else if ((letter == ')' || letter == ']') && depth > 0) {
                depth--;
            }
        }
        return depth;
    }
}
