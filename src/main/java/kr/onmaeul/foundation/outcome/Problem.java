package kr.onmaeul.foundation.outcome;

import java.util.List;

/// One thing that a person can mend: the field it concerns (empty for the whole), the key of its sentence
/// in the message bundles, and what the sentence mentions.
public record Problem(String field, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    public static Problem of(String key, Object... arguments) {
        return new Problem("", key, List.of(arguments));
    }
}
