package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.arithmetic.Writing.Pen.Spot;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.hwpx.HwpxReading;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;

/// Reads a report that came as a document: its lines with their marks, its tables with their cells.
final class DocumentReading {

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
        reading.blocks(document.settled().body());
        return reading.pen.writing();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                lines(heading.line());
                lines(Run.plain(heading.note()));
            }
            case Block.Paragraph(var _, var _, var text) -> lines(Run.plain(text));
            case ItemList list -> items(list);
            case Table table -> table(table);
            case Block.Attachments attachments -> attachments.lines().forEach(pen::line);
            case Block.EndMark(var kind) -> pen.line(kind.words().strip());
            case Block.Contents _, Picture _, Block.PageBreak _ -> {}
        }
    }

    private void lines(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(pen::line);
    }

    private void items(ItemList list) {
        for (int at = 0; at < list.items().size(); at++) {
            var item = list.items().get(at);
            lines((list.mark(at + 1) + " " + Run.plain(item.text())).strip());
            blocks(item.blocks());
        }
    }

    private void table(Table table) {
        lines(Run.plain(table.caption()));
        lines(Run.plain(table.unit()));
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
        var text = cell.blocks().stream().map(DocumentReading::words).collect(Collectors.joining(" "));
        for (int down = 0; down < cell.rows(); down++) {
            for (int over = 0; over < cell.columns(); over++) {
                grid[row + down][column + over] = new Spot(text, down + over > 0);
            }
        }
    }

    /// What stands in a cell, in one line.
    private static String words(Block block) {
        var inner = new DocumentReading();
        inner.block(block);
        return String.join(" ", inner.pen.writing().lines());
    }
}
