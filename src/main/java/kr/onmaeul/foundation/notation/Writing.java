package kr.onmaeul.foundation.notation;

import java.util.List;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.document.Document;

/// A text to be checked. In Markdown a blank line parts paragraphs and blanks before a mark make lists, so neither is
/// looked at there.
public record Writing(String text, Kind kind, boolean markdown) {

    private static final int HEADING_LINES = 5;
    private static final int HEADING_LENGTH = 40;
    private static final Pattern LETTER =
            Pattern.compile("^ {0,9}(?:수 {0,2}신|제 {0,2}목|\\(경유\\)|붙 {0,2}임)[ \u3000:]|(?:^|[.) ]) {0,9}끝\\. {0,9}$");

    public static Writing of(String text, Kind kind) {
        return new Writing(text, kind, false);
    }

    public static Writing markdown(String text, Kind kind) {
        return new Writing(text, kind, true);
    }

    /// A document that comes as lines, without their ends, from a reader of another format.
    public static Writing lines(List<String> lines, Kind kind) {
        return of(String.join("\n", lines), kind);
    }

    /// A document as the text that is checked, line by line, of the kind that it shows itself to be.
    public static Writing of(Document document) {
        var text = DocumentText.of(document);
        return of(text, kindOf(text));
    }

    /// What a text shows itself to be: 보도자료 at its head, the parts of a letter, else a passage.
    public static Kind kindOf(String text) {
        var heading = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(HEADING_LINES)
                .anyMatch(line ->
                        line.length() <= HEADING_LENGTH && line.replace(" ", "").contains("보도자료"));
        if (heading) {
            return Kind.PRESS;
        }
        return text.lines().anyMatch(line -> LETTER.matcher(line).find()) ? Kind.DOCUMENT : Kind.PASSAGE;
    }
}
