package kr.onmaeul.bench;

import java.util.ArrayList;
import java.util.List;

/// A table in Markdown, printed when it is whole.
final class Table {

    private final String title;
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... heads) {
        this.title = title;
        this.heads = List.of(heads);
    }

    void row(Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(String.valueOf(cell));
        }
        rows.add(row);
        System.err.println("  " + String.join(" | ", row));
    }

    void print() {
        System.out.println("### " + title + "\n");
        System.out.println("| " + String.join(" | ", heads) + " |");
        System.out.println("|" + " --- |".repeat(heads.size()));
        rows.forEach(row -> System.out.println("| " + String.join(" | ", row) + " |"));
        System.out.println();
    }
}
