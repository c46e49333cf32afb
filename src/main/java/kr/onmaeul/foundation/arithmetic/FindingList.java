package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what the checks find; what an earlier check said of a place by the same rule stands.
final class FindingList {

    private static final int ABOUT = 60;

    private record Spot(Rule rule, Place place, String key) {}

    private final Writing writing;
    private final Map<Spot, Finding> all = new LinkedHashMap<>();

    FindingList(Writing writing) {
        this.writing = writing;
    }

    List<Finding> all() {
        return new ArrayList<>(all.values());
    }

    void holds(Rule rule, Place place, String about, String key, Object... arguments) {
        add(new Finding.Holds(said(rule, place, about, key, arguments)));
    }

    void wrong(Rule rule, Place place, String about, String corrected, String key, Object... arguments) {
        add(new Finding.Wrong(said(rule, place, about, key, arguments), corrected));
    }

    void note(Rule rule, Place place, String about, String expected, String key, Object... arguments) {
        add(new Finding.Note(said(rule, place, about, key, arguments), expected));
    }

    void notJudged(Rule rule, Place place, String about, String key, Object... arguments) {
        add(new Finding.NotJudged(said(rule, place, about, key, arguments)));
    }

    private Finding.Said said(Rule rule, Place place, String about, String key, Object... arguments) {
        var line = writing.line(place.line());
        var written = line.substring(Math.min(place.start(), line.length()), Math.min(place.end(), line.length()));
        var name = about.strip();
        return new Finding.Said(
                rule,
                place,
                name.length() > ABOUT ? name.substring(0, ABOUT) + "…" : name,
                written,
                key,
                List.of(arguments));
    }

    private void add(Finding finding) {
        var said = finding.said();
        all.putIfAbsent(new Spot(said.rule(), said.place(), said.key().replaceAll("\\.[a-z-]+$", "")), finding);
    }
}
