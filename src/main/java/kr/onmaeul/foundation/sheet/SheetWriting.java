package kr.onmaeul.foundation.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// Writes a table row by row, so that its length costs no memory. Cells are text, numbers, days or null; text that a
/// spreadsheet would run is made harmless.
public enum SheetWriting {
    CSV("csv", "text/csv;charset=UTF-8") {
        @Override
        public void write(List<String> heading, Stream<? extends List<?>> rows, OutputStream out) throws IOException {
            // No try-with-resources: the stream is the caller's.
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(heading.stream().map(Formulas::harmless));
            for (var row : (Iterable<List<?>>) rows.<List<?>>map(cells -> cells)::iterator) {
                printer.printRecord(row.stream().map(SheetWriting::text));
            }
            printer.flush();
        }
    },
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(List<String> heading, Stream<? extends List<?>> rows, OutputStream out) throws IOException {
            var workbook = new Workbook(out, "Onmaeul", "1.0");
            var sheet = workbook.newWorksheet("1");
            for (int column = 0; column < heading.size(); column++) {
                sheet.value(0, column, heading.get(column));
            }
            sheet.range(0, 0, 0, Math.max(0, heading.size() - 1)).style().bold().set();
            sheet.freezePane(0, 1);
            int number = 0;
            for (var row : (Iterable<List<?>>) rows.<List<?>>map(cells -> cells)::iterator) {
                number++;
                for (int column = 0; column < row.size(); column++) {
                    switch (row.get(column)) {
                        case null -> {}
                        case Number value -> sheet.value(number, column, value);
                        case LocalDate day -> {
                            sheet.value(number, column, day);
                            sheet.style(number, column).format("yyyy-mm-dd").set();
                        }
                        case Object other -> sheet.value(number, column, Formulas.harmless(other.toString()));
                    }
                }
                if (number % FLUSH_ROWS == 0) {
                    sheet.flush();
                }
            }
            workbook.finish();
        }
    };

    private static final int FLUSH_ROWS = 500;

    private final String ending;
    private final String mediaType;

    SheetWriting(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// Writes the heading and the rows; leaves the stream open.
    public abstract void write(List<String> heading, Stream<? extends List<?>> rows, OutputStream out)
            throws IOException;

    public static Optional<SheetWriting> byCode(String code) {
        return Arrays.stream(values())
                .filter(writing -> writing.ending.equals(code))
                .findFirst();
    }

    /// What its files end with, and how addresses write it.
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Object other -> Formulas.harmless(other.toString());
        };
    }
}
