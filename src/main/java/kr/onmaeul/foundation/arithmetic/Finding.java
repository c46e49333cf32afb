package kr.onmaeul.foundation.arithmetic;

import java.util.List;

/// What was found at one place of a writing.
public sealed interface Finding {

    Said said();

    /// It agrees.
    record Holds(Said said) implements Finding {}

    /// It does not agree.
    ///
    /// @param corrected what would be right there, given that everything else is; empty where that cannot be said
    record Wrong(Said said, String corrected) implements Finding {}

    /// It may be meant so, and whoever wrote it should know.
    ///
    /// @param expected what plain computation gives
    record Note(Said said, String expected) implements Finding {}

    /// It looks like something that could be checked, and there is a reason not to.
    record NotJudged(Said said) implements Finding {}

    /// @param about what the number belongs to, as it is called there; may be empty
    /// @param written the words at the place
    /// @param key the sentence, a key of the bundles
    /// @param arguments what the sentence mentions
    record Said(Rule rule, Place place, String about, String written, String key, List<Object> arguments) {

        public Said {
            arguments = List.copyOf(arguments);
        }
    }

    default Place place() {
        return said().place();
    }

    /// What would stand there by computation, where that differs from what is written.
    default String computed() {
        return switch (this) {
            case Holds _, NotJudged _ -> "";
            case Wrong wrong -> wrong.corrected();
            case Note note -> note.expected();
        };
    }

    /// The word for this kind, as addresses, keys of the bundles and machines name it.
    default String kind() {
        return switch (this) {
            case Holds _ -> "holds";
            case Wrong _ -> "wrong";
            case Note _ -> "note";
            case NotJudged _ -> "open";
        };
    }
}
