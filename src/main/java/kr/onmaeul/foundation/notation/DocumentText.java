package kr.onmaeul.foundation.notation;

import java.util.stream.Collectors;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.text.DocumentLines;

/// A document as the text that is checked: items stand as far in as their level, rows of tables between bars.
final class DocumentText implements DocumentLines.Taker {

    private final StringBuilder text = new StringBuilder();

    private DocumentText() {}

    static String of(Document document) {
        var taken = new DocumentText();
        DocumentLines.each(document, taken);
        return taken.text.toString();
    }

    @Override
    public void line(int left, String line) {
        text.append(" ".repeat(left)).append(line).append('\n');
    }

    @Override
    public void table(Table table) {
        for (var row : table.rows()) {
            text.append(
                    row.cells().stream().map(DocumentLines::words).collect(Collectors.joining(" | ", "| ", " |\n")));
        }
    }
}
