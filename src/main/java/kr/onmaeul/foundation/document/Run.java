package kr.onmaeul.foundation.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A piece of a line.
public sealed interface Run {

    /// How words stand out. What makes a heading or the head of a table stand out belongs to these and not
    /// here.
    enum Emphasis {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRUCK
    }

    /// Words. Characters that XML cannot say are dropped, tabs and line ends become blanks.
    record Text(String text, Set<Emphasis> emphasis) implements Run {
        public Text {
            text = Characters.clean(text);
            emphasis = frozen(emphasis);
        }
    }

    /// Words that lead somewhere.
    ///
    /// @param address `http`, `https`, `mailto` or `tel`, or relative to the page that shows the document; on paper
    /// and in a file only a whole address is of use
    record Link(String text, String address, Set<Emphasis> emphasis) implements Run {
        public Link {
            text = Characters.words(text, "the text of a link");
            address = Characters.address(address);
            emphasis = frozen(emphasis);
        }
    }

    /// A number with its unit that was computed and can be traced; drawn like the words around it.
    ///
    /// @param address where its evidence stands, as for a [Link]
    /// @param meaning in words what was counted; may be empty
    record Figure(String text, String address, String meaning, Set<Emphasis> emphasis) implements Run {
        public Figure {
            text = Characters.words(text, "the text of a figure");
            address = Characters.address(address);
            meaning = Characters.clean(meaning).strip();
            emphasis = frozen(emphasis);
        }
    }

    record LineBreak() implements Run {}

    static Run text(String text, Emphasis... emphasis) {
        return new Text(text, Set.of(emphasis));
    }

    static List<Run> line(String text) {
        return joined(List.of(text(text)));
    }

    /// What is read: the words, or the end of the line.
    default String plain() {
        return switch (this) {
            case Text(var text, var _) -> text;
            case Link(var text, var _, var _) -> text;
            case Figure(var text, var _, var _, var _) -> text;
            case LineBreak() -> "\n";
        };
    }

    static String plain(List<Run> runs) {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.plain()));
        return text.toString();
    }

    /// The same line in its one form: neighbours of one emphasis are one text, and no text is empty. Every block
    /// brings its lines into this form.
    static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>(runs.size());
        for (var run : runs) {
            if (run instanceof Text(var more, var emphasis)) {
                if (more.isEmpty()) {
                    continue;
                }
                if (!joined.isEmpty()
                        && joined.getLast() instanceof Text(var before, var same)
                        && same.equals(emphasis)) {
                    joined.set(joined.size() - 1, new Text(before + more, emphasis));
                    continue;
                }
            }
            joined.add(run);
        }
        return List.copyOf(joined);
    }

    /// The same line without one emphasis.
    static List<Run> without(Emphasis taken, List<Run> runs) {
        return joined(runs.stream()
                .map(run -> switch (run) {
                    case Text(var text, var all) -> new Text(text, less(taken, all));
                    case Link(var text, var address, var all) -> new Link(text, address, less(taken, all));
                    case Figure(var text, var address, var meaning, var all) ->
                        new Figure(text, address, meaning, less(taken, all));
                    case LineBreak() -> run;
                })
                .toList());
    }

    private static Set<Emphasis> less(Emphasis taken, Set<Emphasis> all) {
        var rest = EnumSet.noneOf(Emphasis.class);
        rest.addAll(all);
        rest.remove(taken);
        return rest;
    }

    private static Set<Emphasis> frozen(Set<Emphasis> emphasis) {
        return emphasis.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(emphasis));
    }
}
