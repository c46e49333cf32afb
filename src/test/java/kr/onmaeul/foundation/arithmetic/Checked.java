package kr.onmaeul.foundation.arithmetic;

import java.util.List;
import kr.onmaeul.foundation.outcome.Outcome;

/// A report that was checked, told in short lines: `33.1 → 34.0`.
final class Checked {

    private final ArithmeticFindings findings;

    private Checked(ArithmeticFindings findings) {
        this.findings = findings;
    }

    static Checked text(String text) {
        return of(Writings.read(text));
    }

    static Checked html(String html) {
        return of(Writings.read(html.getBytes(java.nio.charset.StandardCharsets.UTF_8), "보고.html"));
    }

    static Checked of(Outcome<Writing> read) {
        return new Checked(Arithmetic.check(read.orBroken()));
    }

    ArithmeticFindings findings() {
        return findings;
    }

    /// What is wrong, as `written → corrected`.
    List<String> wrong() {
        return findings.wrong().stream()
                .map(finding -> finding.said().written() + " → " + finding.corrected())
                .toList();
    }

    List<String> notes() {
        return findings.notes().stream()
                .map(finding -> finding.said().written() + " ~ " + finding.expected())
                .toList();
    }

    /// What holds by a rule, as it is written.
    List<String> holding(Rule rule) {
        return written(findings.holding(), rule);
    }

    List<String> notJudged(Rule rule) {
        return written(findings.notJudged(), rule);
    }

    private static List<String> written(List<? extends Finding> findings, Rule rule) {
        return findings.stream()
                .map(Finding::said)
                .filter(said -> said.rule() == rule)
                .map(Finding.Said::written)
                .toList();
    }
}
