package kr.onmaeul.foundation.reading.web;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.arithmetic.ArithmeticFindings;
import kr.onmaeul.foundation.arithmetic.Finding;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.reading.Judgement;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;

/// Puts the findings of the check of sums into words: the gravest first, and without those that hold.
final class SumsPart {

    private final Page page;
    private final boolean numbered;

    private SumsPart(Page page, boolean numbered) {
        this.page = page;
        this.numbered = numbered;
    }

    /// @param numbered whether the lines have the numbers of the file
    static ReadingView.Part of(Page page, Judgement judgement, boolean numbered) {
        var part = new SumsPart(page, numbered);
        return Parts.of(
                page,
                "sums",
                judgement.sums(),
                switch (judgement.sums()) {
                    case Outcome.Refused<?> _ -> "";
                    case Outcome.Done<ArithmeticFindings>(var found) ->
                        page.t(
                                "reading.sums.holding",
                                page.number(found.holding().size()));
                },
                SumsPart::gravest,
                part::entry);
    }

    private record Placed(ArithmeticFindings findings, Finding finding) {}

    private static List<Placed> gravest(ArithmeticFindings findings) {
        var gravest = new ArrayList<Placed>();
        findings.wrong().forEach(finding -> gravest.add(new Placed(findings, finding)));
        findings.notes().forEach(finding -> gravest.add(new Placed(findings, finding)));
        findings.notJudged().forEach(finding -> gravest.add(new Placed(findings, finding)));
        return gravest;
    }

    private ReadingView.Entry entry(Placed placed) {
        var finding = placed.finding();
        var said = finding.said();
        var line = placed.findings().writing().line(said.place().line());
        var rule = page.t(said.rule().key());
        return new ReadingView.Entry(
                badge(finding),
                numbered ? page.t("notation.line", page.number(said.place().line())) : page.t("reading.sums.somewhere"),
                line,
                said.about().isEmpty() ? rule : rule + " · " + said.about(),
                ReadingView.Quote.of(
                        line.replace('\t', ' '),
                        said.place().start(),
                        said.place().end(),
                        finding.computed().isEmpty() ? null : finding.computed()),
                page.t(said.key(), said.arguments().toArray()),
                "",
                List.of());
    }

    private Badge badge(Finding finding) {
        return new Badge(
                page.t("arithmetic.kind." + finding.kind()),
                switch (finding) {
                    case Finding.Wrong _ -> Badge.Tone.BAD;
                    case Finding.Note _ -> Badge.Tone.WARNING;
                    case Finding.NotJudged _ -> Badge.Tone.NEUTRAL;
                    case Finding.Holds _ -> Badge.Tone.GOOD;
                });
    }
}
