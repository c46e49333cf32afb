package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Run.Emphasis;
import kr.onmaeul.foundation.document.hwpx.HwpxReading.Notes;

/// Collects the runs of one paragraph. A fixed-width blank stays U+2002, which tells a mark from its text.
final class RunsRead {

    static final char FIXED_BLANK = '\u2002';

    private record Field(String name, String address, String meaning, int from) {}

    private final Notes notes;
    private final List<Run> runs = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private boolean struck;

    RunsRead(Notes notes) {
        this.notes = notes;
    }

    /// Reads `hp:t`.
    void words(Cursor cursor, Set<Emphasis> emphasis) {
        cursor.mixed(words -> add(words, emphasis), () -> {
            switch (cursor.name()) {
                case "lineBreak" -> runs.add(new Run.LineBreak());
                case "tab" -> add(" ", emphasis);
                case "nbSpace" -> add("\u00A0", emphasis);
                case "fwSpace" -> add(String.valueOf(FIXED_BLANK), emphasis);
                case "hyphen" -> add("-", emphasis);
                case "insertBegin" -> notes.add(NotTaken.Kind.TRACKED_CHANGE, "");
                case "deleteBegin" -> {
                    struck = true;
                    notes.add(NotTaken.Kind.TRACKED_CHANGE, "");
                }
                case "deleteEnd" -> struck = false;
                default -> {}
            }
        });
    }

    void add(String words, Set<Emphasis> emphasis) {
        if (!struck) {
            runs.add(new Run.Text(words, emphasis));
        }
    }

    /// @param comment is given the text of a comment that hides in the field
    void openField(Cursor cursor, Consumer<Cursor> comment) {
        var name = cursor.attribute("name");
        var link = cursor.attribute("type").equals("HYPERLINK");
        var parameters = new String[] {"", "", ""};
        cursor.children(() -> {
            switch (cursor.name()) {
                case "parameters" -> cursor.children(() -> parameter(cursor, parameters));
                case "subList" -> comment.accept(cursor);
                default -> {}
            }
        });
        var address = parameters[0].isEmpty() ? unescaped(parameters[1]) : parameters[0];
        fields.push(new Field(name, link ? address : "", parameters[2], runs.size()));
    }

    private static void parameter(Cursor cursor, String... parameters) {
        switch (cursor.attribute("name")) {
            case "Path" -> parameters[0] = cursor.text();
            case "Command" -> parameters[1] = cursor.text();
            case ParagraphPart.MEANING -> parameters[2] = cursor.text();
            default -> {}
        }
    }

    void closeField() {
        if (fields.isEmpty()) {
            return;
        }
        var field = fields.pop();
        if (field.address().isEmpty() || field.from() >= runs.size()) {
            return;
        }
        var within = runs.subList(field.from(), runs.size());
        var words = Run.plain(within).replace('\n', ' ');
        var emphasis = within.getFirst() instanceof Run.Text(var _, var some) ? some : Set.<Emphasis>of();
        try {
            Run made = field.name().equals(ParagraphPart.FIGURE)
                    ? new Run.Figure(words, field.address(), field.meaning(), emphasis)
                    : new Run.Link(words, field.address(), emphasis);
            within.clear();
            runs.add(made);
        } catch (IllegalArgumentException _) {
            notes.add(NotTaken.Kind.LINK, words);
        }
    }

    List<Run> runs() {
        return Run.joined(runs);
    }

    /// The address in a command such as `https\://example.kr/;1;0;0;`.
    private static String unescaped(String command) {
        var address = new StringBuilder();
        for (int at = 0; at < command.length() && command.charAt(at) != ';'; at++) {
            if (command.charAt(at) == '\\' && at + 1 < command.length()) {
                at++;
            }
            address.append(command.charAt(at));
        }
        return address.toString();
    }
}
