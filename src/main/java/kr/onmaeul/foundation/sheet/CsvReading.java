package kr.onmaeul.foundation.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.korean.Decoding;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads comma-separated text. Offices write UTF-8 with or without a mark, and EUC-KR, which Windows extends to
/// code page 949.
final class CsvReading {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvReading() {}

    static Sheet read(byte[] bytes, Watch watch) throws SheetRefused {
        var text = text(bytes);
        var heading = new ArrayList<String>();
        var rows = new ArrayList<Sheet.Line>();
        try (var parser = FORMAT.parse(new StringReader(text))) {
            int number = 0;
            for (var record : parser) {
                number++;
                var cells = cells(record, number);
                if (number == 1) {
                    heading.addAll(cells);
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    if (rows.size() == SheetLimits.ROWS) {
                        throw new SheetRefused(CellProblem.ofFile("sheet.rows.many", SheetLimits.ROWS));
                    }
                    watch.at(Watch.Stage.READING, rows.size(), 0);
                    rows.add(new Sheet.Line(number, cells));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new SheetRefused(CellProblem.of(rows.size() + 2, "", "", "sheet.csv.broken"));
        }
        return new Sheet(heading, rows);
    }

    private static List<String> cells(CSVRecord record, int number) throws SheetRefused {
        if (record.size() > SheetLimits.COLUMNS) {
            throw new SheetRefused(CellProblem.of(number, "", "", "sheet.columns.many", SheetLimits.COLUMNS));
        }
        var cells = new ArrayList<String>();
        for (var cell : record) {
            cells.add(SheetLimits.checked(cell.strip(), number, ""));
        }
        return cells;
    }

    private static String text(byte[] bytes) throws SheetRefused {
        for (byte one : bytes) {
            if (one == 0) {
                throw new SheetRefused(CellProblem.ofFile("sheet.kind.unknown"));
            }
        }
        return Decoding.text(bytes).orElseThrow(() -> new SheetRefused(CellProblem.ofFile("sheet.encoding.unknown")));
    }
}
