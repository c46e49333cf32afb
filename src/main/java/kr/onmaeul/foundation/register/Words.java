package kr.onmaeul.foundation.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// What somebody types to find records, as the column `words` of a register holds it.
final class Words {

    /// More words than a person types.
    private static final int MOST = 8;

    private Words() {}

    static List<String> of(String typed) {
        return Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }

    /// The pairs of signs next to each other; of a single sign the pair with the blank before it.
    static List<String> pairs(List<String> words) {
        var pairs = new TreeSet<String>();
        for (var word : words) {
            var signs = word.codePoints().mapToObj(Character::toString).toList();
            if (signs.size() == 1) {
                pairs.add(" " + word);
            }
            for (int place = 1; place < signs.size(); place++) {
                pairs.add(signs.get(place - 1) + signs.get(place));
            }
        }
        return List.copyOf(pairs);
    }

    /// Whether whoever holds the word's one pair holds the word.
    static boolean isOnePair(String word) {
        return word.codePointCount(0, word.length()) <= 2;
    }

    /// What `LIKE` finds the word by: anywhere, a single sign at the beginning of a word.
    static String pattern(String word) {
        var plain = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return word.codePointCount(0, word.length()) == 1 ? "% " + plain + "%" : "%" + plain + "%";
    }
}
