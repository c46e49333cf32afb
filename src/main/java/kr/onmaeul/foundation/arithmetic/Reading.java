package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A writing as the checks read it: letters made plain, numbers found, tables put in order. A line that is too long is
/// read as an empty one.
final class Reading {

    private final Writing writing;
    private final List<String> plain = new ArrayList<>();
    private final List<List<Quantity>> quantities = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final Set<Integer> tableLines = new HashSet<>();

    private Reading(Writing writing) {
        this.writing = writing;
    }

    static Reading of(Writing writing) {
        var reading = new Reading(writing);
        for (var line : writing.lines()) {
            var plain = line.length() > LineLength.MOST ? "" : Letters.plain(line);
            reading.plain.add(plain);
            reading.quantities.add(Quantities.in(plain));
        }
        for (var table : writing.tables()) {
            table.rows().forEach(row -> reading.tableLines.add(row.line()));
            GridInTable.read(table, reading).ifPresent(reading.grids::add);
        }
        reading.grids.addAll(new GridsInText(reading).read());
        return reading;
    }

    Writing writing() {
        return writing;
    }

    int size() {
        return plain.size();
    }

    /// The line with its letters made plain; empty outside of the writing.
    String plain(int line) {
        return line >= 1 && line <= plain.size() ? plain.get(line - 1) : "";
    }

    List<Quantity> quantities(int line) {
        return quantities.get(line - 1);
    }

    List<Grid> grids() {
        return grids;
    }

    boolean inTable(int line) {
        return tableLines.contains(line);
    }
}
