package kr.onmaeul.foundation.money;

import java.text.NumberFormat;
import java.util.Locale;

/// How amounts are written in the office's papers.
public final class WonWords {

    private static final String DIGITS = "영일이삼사오육칠팔구";
    private static final String[] SMALL = {"", "십", "백", "천"};
    private static final String[] GREAT = {"", "만", "억", "조", "경"};
    private static final int GROUP = 10_000;
    private static final long THOUSAND = 1_000;

    private WonWords() {}

    /// In thousand won, half up and grouped, as tables print it: `1,465,383`. The unit stands in the heading.
    public static String thousands(Won won) {
        return grouped(Math.floorDiv(Math.addExact(won.amount(), THOUSAND / 2), THOUSAND));
    }

    /// As a formal paper states an amount, so that no digit can be added to it: `금113,560원(금일십일만삼천오백육십원)`
    /// (Enforcement Rule of the Regulation on Administrative Efficiency and Collaboration, article 2).
    ///
    /// @throws IllegalArgumentException for an amount below nothing, which no formal paper states
    public static String formal(Won won) {
        if (won.amount() < 0) {
            throw new IllegalArgumentException("a formal amount is not negative: " + won.amount());
        }
        return "금" + grouped(won.amount()) + "원(금" + read(won.amount()) + "원)";
    }

    private static String read(long amount) {
        if (amount == 0) {
            return DIGITS.substring(0, 1);
        }
        var words = new StringBuilder();
        var rest = amount;
        for (int great = 0; rest > 0; great++) {
            var group = (int) (rest % GROUP);
            if (group > 0) {
                words.insert(0, read(group) + GREAT[great]);
            }
            rest /= GROUP;
        }
        return words.toString();
    }

    /// Every digit is said, also a one: 일십, never 십.
    private static String read(int group) {
        var words = new StringBuilder();
        var rest = group;
        for (int place = 0; rest > 0; place++) {
            var digit = rest % 10;
            if (digit > 0) {
                words.insert(0, DIGITS.charAt(digit) + SMALL[place]);
            }
            rest /= 10;
        }
        return words.toString();
    }

    private static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.KOREA).format(number);
    }
}
