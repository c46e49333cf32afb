package kr.onmaeul.foundation.arithmetic.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.arithmetic.ArithmeticFindings;
import kr.onmaeul.foundation.arithmetic.Finding;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;

/// Puts findings into words and their places into marks.
final class CheckedPage {

    /// More findings are counted, not listed; the table has them all.
    private static final int LISTED = 400;

    private static final Map<String, Badge.Tone> TONES = Map.of(
            "wrong", Badge.Tone.BAD, "note", Badge.Tone.WARNING, "open", Badge.Tone.NEUTRAL, "holds", Badge.Tone.GOOD);

    private final Page page;
    private final ArithmeticFindings findings;
    private final Map<Finding, String> ids = new HashMap<>();
    private int left;

    CheckedPage(Page page, ArithmeticFindings findings) {
        this.page = page;
        this.findings = findings;
    }

    CheckedView view() {
        var kinds = new ArrayList<List<? extends Finding>>();
        kinds.add(findings.wrong());
        kinds.add(findings.notes());
        kinds.add(findings.notJudged());
        kinds.add(findings.holding());
        var shown = new ArrayList<List<? extends Finding>>();
        int room = LISTED;
        for (var kind : kinds) {
            var listed = kind.subList(0, Math.min(room, kind.size()));
            room -= listed.size();
            left += kind.size() - listed.size();
            shown.add(listed);
            listed.forEach(finding -> ids.put(finding, String.valueOf(ids.size() + 1)));
        }
        var marks = new MarkedLines(
                findings.writing(), shown.stream().flatMap(List::stream).toList(), ids);
        var groups = new ArrayList<CheckedView.Group>();
        var names = List.of("wrong", "note", "open", "holds");
        for (int i = 0; i < names.size(); i++) {
            groups.add(group(names.get(i), kinds.get(i).size(), shown.get(i), marks));
        }
        return new CheckedView(groups, marks.lines(), left);
    }

    private CheckedView.Group group(String kind, int count, List<? extends Finding> listed, MarkedLines marks) {
        var label = page.t("arithmetic.kind." + kind);
        return new CheckedView.Group(
                kind,
                label,
                new Badge(label, TONES.getOrDefault(kind, Badge.Tone.NEUTRAL)),
                count,
                listed.stream().map(finding -> entry(finding, marks)).toList());
    }

    private CheckedView.Entry entry(Finding finding, MarkedLines marks) {
        var said = finding.said();
        var correction =
                finding instanceof Finding.Wrong wrong && !wrong.corrected().isEmpty() ? wrong.corrected() : null;
        return new CheckedView.Entry(
                "f-" + ids.get(finding),
                marks.mark(finding),
                page.t("arithmetic.place", said.place().line(), said.place().column()),
                page.t(said.rule().key()),
                said.about(),
                said.written(),
                correction,
                page.t(said.key(), said.arguments().toArray()));
    }
}
