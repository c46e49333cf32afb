package kr.onmaeul.foundation.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Reads the first sheet of a workbook. A formula is refused: what it showed on another desk is not what it says.
final class XlsxReading {

    /// The format of a number says whether it is a day.
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private XlsxReading() {}

    static Sheet read(byte[] bytes, Watch watch) throws SheetRefused {
        refuseBomb(bytes);
        var heading = new ArrayList<String>();
        var rows = new ArrayList<Sheet.Line>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
                var lines = workbook.getFirstSheet().openStream()) {
            for (var line : (Iterable<Row>) lines::iterator) {
                var cells = cells(line);
                if (line.getRowNum() == 1) {
                    heading.addAll(cells);
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    if (rows.size() == SheetLimits.ROWS) {
                        throw new SheetRefused(CellProblem.ofFile("sheet.rows.many", SheetLimits.ROWS));
                    }
                    watch.at(Watch.Stage.READING, rows.size(), 0);
                    rows.add(new Sheet.Line(line.getRowNum(), cells));
                }
            }
        } catch (SheetRefused | SheetStopped ended) {
            throw ended;
        } catch (IOException | RuntimeException broken) {
            throw new SheetRefused(CellProblem.ofFile("sheet.xlsx.broken"));
        }
        return new Sheet(heading, rows);
    }

    private static List<String> cells(Row row) throws SheetRefused {
        if (row.getCellCount() > SheetLimits.COLUMNS) {
            throw new SheetRefused(CellProblem.of(row.getRowNum(), "", "", "sheet.columns.many", SheetLimits.COLUMNS));
        }
        var cells = new ArrayList<String>();
        for (var cell : row) {
            cells.add(SheetLimits.checked(text(cell, row.getRowNum()), row.getRowNum(), ""));
        }
        return cells;
    }

    private static String text(Cell cell, int row) throws SheetRefused {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getFormula() != null && !cell.getFormula().isEmpty() || cell.getType() == CellType.FORMULA) {
            throw new SheetRefused(
                    CellProblem.of(row, cell.getAddress().toString(), "=" + cell.getFormula(), "sheet.cell.formula"));
        }
        return switch (cell.getType()) {
            case NUMBER -> isDay(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
            case BOOLEAN -> cell.asBoolean() ? "Y" : "";
            default -> cell.getText().strip();
        };
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|m+[-/. ]+d|d+[-/. ]+m).*");
    }

    private static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static void refuseBomb(byte[] bytes) throws SheetRefused {
        long unpacked = 0;
        var buffer = new byte[65_536];
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read > 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > SheetLimits.UNPACKED_BYTES) {
                            throw new SheetRefused(CellProblem.ofFile("sheet.xlsx.bomb"));
                        }
                    }
                }
            }
        } catch (IOException | RuntimeException broken) {
            throw new SheetRefused(CellProblem.ofFile("sheet.xlsx.broken"));
        }
    }
}
