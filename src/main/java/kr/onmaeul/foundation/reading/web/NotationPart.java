package kr.onmaeul.foundation.reading.web;

import java.util.List;
import kr.onmaeul.foundation.notation.Finding;
import kr.onmaeul.foundation.notation.Writing;
import kr.onmaeul.foundation.reading.Judgement;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;

/// Puts the findings of notation into words.
final class NotationPart {

    private final Page page;
    private final Writing text;
    private final List<String> lines;

    private NotationPart(Page page, Judgement judgement) {
        this.page = page;
        this.text = judgement.text();
        this.lines = List.of(text.text().split("\n", -1));
    }

    static ReadingView.Part of(Page page, Judgement judgement) {
        var part = new NotationPart(page, judgement);
        return Parts.of(
                page,
                "notation",
                judgement.notation(),
                page.t(
                        "reading.notation.kind",
                        page.t("reading.kind." + Kinds.code(judgement.text().kind()))),
                found -> found,
                part::entry);
    }

    private ReadingView.Entry entry(Finding finding) {
        int number = finding.place().line();
        var line = lines.get(Math.min(number, lines.size()) - 1).replace("\r", "");
        int start = text.text().lastIndexOf('\n', finding.place().start() - 1) + 1;
        var right = finding.repair()
                .filter(edit -> edit.start() == finding.place().start()
                        && edit.end() == finding.place().end()
                        && !edit.text().isBlank())
                .map(edit -> edit.text().strip())
                .orElse(null);
        return new ReadingView.Entry(
                badge(finding),
                page.t("notation.line", page.number(number)),
                line,
                "",
                ReadingView.Quote.of(
                        line, finding.place().start() - start, finding.place().end() - start, right),
                page.t(finding.sentence()),
                finding.ruling().source(),
                List.of());
    }

    private Badge badge(Finding finding) {
        return switch (finding.ruling().severity()) {
            case MUST -> new Badge(page.t("notation.severity.must"), Badge.Tone.BAD);
            case SHOULD -> new Badge(page.t("notation.severity.should"), Badge.Tone.WARNING);
            case NOTE -> new Badge(page.t("notation.severity.note"), Badge.Tone.NEUTRAL);
        };
    }
}
