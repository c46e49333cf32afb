package kr.onmaeul.foundation.reading.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.foundation.notation.Kind;

/// The sorts of text as the form and the bundles name them.
final class Kinds {

    private Kinds() {}

    static String code(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// Empty where the form leaves it to the text.
    static Optional<Kind> byCode(String code) {
        return Arrays.stream(Kind.values())
                .filter(kind -> code(kind).equals(code))
                .findFirst();
    }
}
