package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.arithmetic.Writing.Pen.Spot;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.hwpx.HwpxReading;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused;
import kr.onmaeul.foundation.document.text.DocumentLines;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;

/// Reads a report that came as a document: its lines with their marks, its tables with their cells.
final class DocumentReading implements DocumentLines.Taker {

    private final Writing.Pen pen = new Writing.Pen();

    private DocumentReading() {}

    /// An HWPX file; what is none or is damaged is refused with the sentence of its reader.
    static Outcome<Writing> hwpx(byte[] bytes) {
        try {
            return Outcome.done(read(HwpxReading.read(bytes).document()));
        } catch (HwpxRefused refused) {
            return Outcome.refused(Problem.of(refused.key(), refused.what()));
        }
    }

    static Writing read(Document document) {
        var reading = new DocumentReading();
        DocumentLines.each(document, reading);
        return reading.pen.writing();
    }

    @Override
    public void line(int left, String text) {
        pen.line(text);
    }

    @Override
    public void table(Table table) {
        var places = table.places();
        var grid = new Spot[table.rows().size()][table.columns().size()];
        for (int row = 0; row < grid.length; row++) {
            var cells = table.rows().get(row).cells();
            for (int at = 0; at < cells.size(); at++) {
                fill(grid, row, places.get(row).get(at), cells.get(at));
            }
        }
        var rows = new ArrayList<List<Spot>>();
        for (var row : grid) {
            rows.add(List.of(row));
        }
        pen.grid(table.headRows(), rows);
    }

    private static void fill(Spot[][] grid, int row, int column, Table.Cell cell) {
        var text = DocumentLines.words(cell);
        for (int down = 0; down < cell.rows(); down++) {
            for (int over = 0; over < cell.columns(); over++) {
                grid[row + down][column + over] = new Spot(text, down + over > 0);
            }
        }
    }
}
