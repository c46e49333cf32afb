package kr.onmaeul.foundation.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The shape of a sheet that a room takes: its columns, and how a row of them becomes a value of the room.
public final class SheetForm<R> {

    /// The sentence for a heading that stands for no column.
    public static final String STRANGER = "sheet.heading.unknown";

    private final Function<SheetRow, R> made;
    private final List<Column<?>> columns;

    private SheetForm(Function<SheetRow, R> made, List<Column<?>> columns) {
        this.made = made;
        this.columns = columns;
    }

    public static <R> SheetForm<R> of(Function<SheetRow, R> made, Column<?>... columns) {
        return new SheetForm<>(made, List.of(columns));
    }

    public List<Column<?>> columns() {
        return columns;
    }

    /// The bytes of a file that came in, no further than one beyond what a sheet may have: so many are refused when
    /// they are read.
    public static byte[] arriving(InputStream file) throws IOException {
        return file.readNBytes(SheetLimits.BYTES + 1);
    }

    /// Reads a file under its own headings.
    public SheetRead<R> read(byte[] bytes) {
        return read(Brought.plain(bytes));
    }

    /// Reads a file, whatever it is: CSV in UTF-8 or EUC-KR, or XLSX. Never throws because of what is in it.
    ///
    /// @throws SheetStopped when the one who watches wants no more
    public SheetRead<R> read(Brought brought) {
        try {
            return understand(sheet(brought.file(), brought.watch()), brought);
        } catch (SheetRefused refused) {
            return new SheetRead<>(List.of(), List.of(refused.problem()));
        }
    }

    private static Sheet sheet(byte[] bytes, Watch watch) throws SheetRefused {
        if (bytes.length == 0) {
            throw new SheetRefused(CellProblem.ofFile("sheet.empty"));
        }
        if (bytes.length > SheetLimits.BYTES) {
            throw new SheetRefused(CellProblem.ofFile("sheet.bytes.many", SheetLimits.BYTES / 1024 / 1024));
        }
        if (startsWith(bytes, 0x50, 0x4B, 0x03, 0x04)) {
            return XlsxReading.read(bytes, watch);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new SheetRefused(CellProblem.ofFile("sheet.xls.old"));
        }
        return CsvReading.read(bytes, watch);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private SheetRead<R> understand(Sheet sheet, Brought brought) {
        var problems = new ArrayList<CellProblem>();
        var places = places(sheet.heading(), brought.headings(), problems);
        if (!problems.isEmpty()) {
            return new SheetRead<>(List.of(), problems);
        }
        var rows = new ArrayList<SheetRead.Located<R>>();
        for (var line : sheet.rows()) {
            brought.watch().at(Watch.Stage.CHECKING, rows.size(), sheet.rows().size());
            var before = problems.size();
            if (line.cells().size() > sheet.heading().size()) {
                problems.add(CellProblem.of(
                        line.number(),
                        "",
                        line.cells().getLast(),
                        "sheet.row.long",
                        sheet.heading().size()));
            }
            var values = values(line, places, problems);
            if (problems.size() == before) {
                rows.add(new SheetRead.Located<>(line.number(), made.apply(new SheetRow(values))));
            }
        }
        return new SheetRead<>(rows, problems);
    }

    private Map<Column<?>, Integer> places(
            List<String> heading, Map<String, String> meanings, List<CellProblem> problems) {
        var places = new LinkedHashMap<Column<?>, Integer>();
        for (int i = 0; i < heading.size(); i++) {
            var name = heading.get(i);
            var meant = meanings.getOrDefault(name, name);
            if (meant.isEmpty() && !name.isEmpty()) {
                continue;
            }
            var column = columns.stream().filter(one -> one.heads(meant)).findFirst();
            if (column.isEmpty()) {
                problems.add(CellProblem.of(1, name, name, STRANGER, headings()));
            } else if (places.put(column.get(), i) != null) {
                problems.add(CellProblem.of(1, name, name, "sheet.heading.twice"));
            }
        }
        columns.stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .forEach(column ->
                        problems.add(CellProblem.of(1, column.ko(), "", "sheet.heading.missing", column.ko())));
        return places;
    }

    private String headings() {
        return columns.stream().map(Column::ko).collect(Collectors.joining(", "));
    }

    private static Map<Column<?>, Object> values(
            Sheet.Line line, Map<Column<?>, Integer> places, List<CellProblem> problems) {
        var values = new HashMap<Column<?>, Object>();
        places.forEach((column, place) -> {
            var cell = line.cell(place);
            if (cell.isEmpty()) {
                if (column.required()) {
                    problems.add(CellProblem.of(line.number(), column.ko(), "", "sheet.cell.empty"));
                }
            } else if (Formulas.couldRun(cell)) {
                problems.add(CellProblem.of(line.number(), column.ko(), cell, "sheet.cell.formula"));
            } else {
                column.reader()
                        .apply(cell)
                        .ifPresentOrElse(
                                value -> values.put(column, value),
                                () -> problems.add(
                                        CellProblem.of(line.number(), column.ko(), cell, column.sentence())));
            }
        });
        return values;
    }
}
