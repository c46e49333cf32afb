package kr.onmaeul.office.budget;

import java.util.Locale;

/// Amounts within sentences: digits in groups of three, the same in every language.
final class Amounts {

    private Amounts() {}

    static String grouped(long amount) {
        return String.format(Locale.ROOT, "%,d", amount);
    }
}
