package kr.onmaeul.foundation.arithmetic.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.onmaeul.foundation.arithmetic.Finding;
import kr.onmaeul.foundation.arithmetic.Writing;

/// The report with its marks. Where places lie over one another, the graver finding is marked and the other leads
/// there.
final class MarkedLines {

    /// Of a longer report only the surroundings of findings are shown.
    private static final int WHOLE = 2_000;

    private static final int AROUND = 3;
    private static final int LETTERS = 2_000;

    private final Writing writing;
    private final Map<Finding, String> ids;
    private final Map<Finding, String> marks = new HashMap<>();
    private final TreeMap<Integer, List<Finding>> byLine = new TreeMap<>();

    /// @param findings the gravest first
    MarkedLines(Writing writing, List<? extends Finding> findings, Map<Finding, String> ids) {
        this.writing = writing;
        this.ids = ids;
        for (var finding : findings) {
            var there = byLine.computeIfAbsent(finding.place().line(), _ -> new ArrayList<>());
            var over = there.stream()
                    .filter(other -> other.place().start() < finding.place().end()
                            && finding.place().start() < other.place().end())
                    .findFirst();
            if (over.isPresent()) {
                marks.put(finding, marks.getOrDefault(over.get(), ""));
            } else {
                there.add(finding);
                marks.put(finding, "p-" + ids.get(finding));
            }
        }
        byLine.values().forEach(there -> there.sort(Comparator.comparing(Finding::place)));
    }

    /// The id of the mark where a finding stands.
    String mark(Finding finding) {
        return marks.getOrDefault(finding, "");
    }

    List<CheckedView.Line> lines() {
        var lines = new ArrayList<CheckedView.Line>();
        int last = 0;
        for (int number : shown()) {
            lines.add(new CheckedView.Line(number, number - last - 1, pieces(number)));
            last = number;
        }
        return lines;
    }

    private Iterable<Integer> shown() {
        var shown = new TreeSet<Integer>();
        int size = writing.lines().size();
        if (size <= WHOLE) {
            for (int number = 1; number <= size; number++) {
                shown.add(number);
            }
            return shown;
        }
        for (int line : byLine.keySet()) {
            for (int number = Math.max(1, line - AROUND); number <= Math.min(size, line + AROUND); number++) {
                shown.add(number);
            }
        }
        return shown;
    }

    private List<CheckedView.Piece> pieces(int number) {
        var line = writing.line(number);
        var pieces = new ArrayList<CheckedView.Piece>();
        int at = 0;
        for (var finding : byLine.getOrDefault(number, List.of())) {
            var place = finding.place();
            if (place.start() > at) {
                pieces.add(words(line.substring(at, place.start())));
            }
            pieces.add(new CheckedView.Piece(
                    line.substring(place.start(), Math.min(place.end(), line.length())),
                    finding.kind(),
                    mark(finding),
                    "f-" + ids.get(finding)));
            at = Math.min(place.end(), line.length());
        }
        if (at < line.length()) {
            pieces.add(words(line.substring(at)));
        }
        return pieces;
    }

    private static CheckedView.Piece words(String text) {
        var shown = text.length() > LETTERS ? text.substring(0, LETTERS) + "…" : text;
        return new CheckedView.Piece(shown, null, null, null);
    }
}
