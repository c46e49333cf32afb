package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayDeque;
import java.util.Arrays;

/// Which bracket of a line closes which.
final class Brackets {

    /// A longer bracket is not looked into.
    static final int LONGEST = 600;

    private static final int NONE = -1;

    private final int[] partners;

    private Brackets(int[] partners) {
        this.partners = partners;
    }

    static Brackets of(String text) {
        var partners = new int[text.length()];
        Arrays.fill(partners, NONE);
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '[' -> open.push(i);
                case ')', ']' -> {
                    if (!open.isEmpty()) {
                        partners[open.peek()] = i;
                        partners[i] = open.pop();
                    }
                }
                default -> {}
            }
        }
        return new Brackets(partners);
    }

    /// Whether a bracket opens at the place, closes again, and is not too long.
    boolean opens(int at) {
        return at >= 0 && at < partners.length && partners[at] > at && partners[at] - at <= LONGEST;
    }

    /// Where the bracket that opens here closes; for a closing one, where it opens.
    int partner(int at) {
        return partners[at];
    }

    /// After a bracket that opens here, else the place itself.
    int past(int at) {
        return at >= 0 && at < partners.length && partners[at] > at ? partners[at] + 1 : at;
    }
}
