package kr.onmaeul.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures what docs/performance.md states and prints it as tables in Markdown. It works on a database of its own
/// below `target/bench`, which waits for the disk as a real one does. Run by `./onmaeul bench`.
public final class Bench {

    private static final String USAGE = """
            bench [figures] [ingest] [http] [start] [documents] [registers] [lines] [--facts N] [--results N] [--keep]
              figures   all figures of the 2023 report at 100,000 and at N facts (default 10,000,000)
              ingest    facts in batches, and one at a time
              http      pages at 1,000 and at N results (default 1,000,000)
              start     the first page from a cold start, with and without the AOT cache
              registers lists, search, stock and sheets of a register at 1,000 and at 1,000,000 records
              lines     a line through ten panels among 6,000 and 100,000 cables
              documents a report of 25 pages in every form, and tables of 1,000 pages within 256 MB
            Without a word, all seven. --keep takes the facts that the last run left.""";

    public static void main(String[] words) throws Exception {
        var wanted = new ArrayList<String>();
        long facts = 10_000_000;
        long results = 1_000_000;
        boolean keep = false;
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--facts" -> facts = Long.parseLong(words[++i]);
                case "--results" -> results = Long.parseLong(words[++i]);
                case "--keep" -> keep = true;
                case "figures", "ingest", "http", "start", "documents", "registers", "lines" -> wanted.add(words[i]);
                default -> {
                    System.err.println("\"" + words[i] + "\" is not known here.\n" + USAGE);
                    System.exit(2);
                }
            }
        }
        var all = wanted.isEmpty()
                ? List.of("figures", "ingest", "http", "start", "documents", "registers", "lines")
                : wanted;
        var place = Path.of("target", "bench").toAbsolutePath();
        System.out.println("Measured on " + Machine.described() + ".\n");
        if (all.contains("figures")) {
            Figures.measure(place, List.of(100_000L, facts), keep);
        }
        if (all.contains("ingest")) {
            Ingest.measure(place);
        }
        if (all.contains("http")) {
            Http.measure(place, List.of(1_000L, results));
        }
        if (all.contains("start")) {
            Start.measure(place);
        }
        if (all.contains("registers")) {
            RegisterLists.measure(place, List.of(1_000L, 1_000_000L));
            RegisterSheets.measure(place);
        }
        if (all.contains("lines")) {
            LineTraces.measure(place, List.of(6_000L, 100_000L));
        }
        if (all.contains("documents")) {
            Documents.measure(place);
        }
        System.exit(0);
    }
}
