package kr.onmaeul.foundation.reading.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kr.onmaeul.foundation.document.hwpx.Finding;
import kr.onmaeul.foundation.document.hwpx.Rule;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.reading.Arrival;
import kr.onmaeul.foundation.reading.Judgement;
import kr.onmaeul.foundation.reading.Written;
import kr.onmaeul.foundation.web.Page;

/// Puts what is said of a document side by side, each in words.
final class Parts {

    /// More findings are counted, not listed: a person mends some and looks again.
    private static final int LISTED = 200;

    private Parts() {}

    static List<ReadingView.Part> all(Page page, Arrival arrival, Judgement judgement) {
        var notTaken = of(
                page,
                "taken",
                Outcome.done(arrival.notTaken()),
                "",
                problems -> problems,
                (Problem problem) -> plain(page.t(problem).strip()));
        var notation = NotationPart.of(page, judgement);
        var sums = SumsPart.of(page, judgement, Judgement.countsAlike(arrival.written()));
        if (arrival.written() != Written.HWPX) {
            return List.of(notTaken, notation, sums);
        }
        var shape = of(
                page,
                "shape",
                judgement.shape(),
                "",
                Parts::byRule,
                (Map.Entry<Rule, List<Finding>> broken) -> shape(page, broken.getKey(), broken.getValue()));
        return List.of(notTaken, notation, sums, shape);
    }

    /// The part of one room: its findings, that there are none, or why it did not look.
    ///
    /// @param said what is to be known besides; may be empty
    static <T, F> ReadingView.Part of(
            Page page,
            String id,
            Outcome<T> outcome,
            String said,
            Function<T, List<F>> findings,
            Function<F, ReadingView.Entry> entry) {
        var label = page.t("reading.part." + id);
        return switch (outcome) {
            case Outcome.Refused<T>(var problems) ->
                new ReadingView.Part(id, label, 0, page.t(problems.getFirst()), List.of(), 0);
            case Outcome.Done<T>(var value) -> {
                var found = findings.apply(value);
                var first = page.t("reading.part." + id + (found.isEmpty() ? ".none" : ".help"));
                yield new ReadingView.Part(
                        id,
                        label,
                        found.size(),
                        said.isEmpty() ? first : first + " " + said,
                        found.stream().limit(LISTED).map(entry).toList(),
                        Math.max(0, found.size() - LISTED));
            }
        };
    }

    private static List<Map.Entry<Rule, List<Finding>>> byRule(List<Finding> findings) {
        var broken = new EnumMap<Rule, List<Finding>>(Rule.class);
        findings.forEach(finding ->
                broken.computeIfAbsent(finding.rule(), _ -> new ArrayList<>()).add(finding));
        return List.copyOf(broken.entrySet());
    }

    private static ReadingView.Entry shape(Page page, Rule rule, List<Finding> findings) {
        var key = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ReadingView.Entry(
                null,
                "",
                "",
                page.t("reading.shape.rule", rule.number()),
                null,
                page.t("reading.shape." + key),
                "",
                findings.stream()
                        .map(finding -> finding.where() + ": " + finding.what())
                        .toList());
    }

    private static ReadingView.Entry plain(String sentence) {
        return new ReadingView.Entry(null, "", "", "", null, sentence, "", List.of());
    }
}
