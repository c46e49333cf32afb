package kr.onmaeul.foundation.notation;

/// A number written in Hangul, with or without the ones that formal papers say: 일십일만, 십일만.
final class HangulNumber {

    private static final String DIGITS = "영일이삼사오육칠팔구";
    private static final String SMALL = "십백천";
    private static final String GREAT = "만억조경";
    private static final long TEN = 10;
    private static final long GROUP = 10_000;

    private HangulNumber() {}

    /// The number, or -1 for words that are none or more than the program can count.
    static long of(String words) {
        long all = 0;
        long group = 0;
        long digit = -1;
        long least = Long.MAX_VALUE;
        try {
            for (int at = 0; at < words.length(); at++) {
                var word = words.charAt(at);
                if (DIGITS.indexOf(word) >= 0) {
                    if (digit >= 0) {
                        return -1;
                    }
                    digit = DIGITS.indexOf(word);
                } else if (SMALL.indexOf(word) >= 0) {
                    group += (digit < 0 ? 1 : digit) * power(TEN, SMALL.indexOf(word) + 1);
                    digit = -1;
                } else {
                    long unit = power(GROUP, GREAT.indexOf(word) + 1);
                    long counted = group + Math.max(digit, 0);
                    if (unit >= least) {
                        return -1;
                    }
                    all = Math.addExact(all, Math.multiplyExact(counted == 0 ? 1 : counted, unit));
                    least = unit;
                    group = 0;
                    digit = -1;
                }
            }
            return Math.addExact(all, group + Math.max(digit, 0));
        } catch (ArithmeticException tooMuch) {
            return -1;
        }
    }

    private static long power(long base, int times) {
        long power = 1;
        for (int i = 0; i < times; i++) {
            power = Math.multiplyExact(power, base);
        }
        return power;
    }
}
