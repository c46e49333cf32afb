package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.web.Speech;

/// The findings as lines for a terminal: what is wrong first.
final class FindingsText {

    private final Speech speech;

    FindingsText(Speech speech) {
        this.speech = speech;
    }

    /// @param all whether what holds is listed too
    List<String> write(ArithmeticFindings findings, boolean all) {
        var lines = new ArrayList<String>();
        add(lines, findings.wrong());
        add(lines, findings.notes());
        add(lines, findings.notJudged());
        if (all) {
            add(lines, findings.holding());
        }
        lines.add(speech.say(
                "arithmetic.summary",
                findings.wrong().size(),
                findings.notes().size(),
                findings.notJudged().size(),
                findings.holding().size()));
        return lines;
    }

    private void add(List<String> lines, List<? extends Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        lines.add(speech.say("arithmetic.kind." + findings.getFirst().kind()));
        findings.forEach(finding -> lines.add("  " + line(finding)));
        lines.add("");
    }

    private String line(Finding finding) {
        var said = finding.said();
        var place =
                speech.say("arithmetic.place", said.place().line(), said.place().column());
        var about = said.about().isEmpty() ? "" : " · " + said.about();
        var value = switch (finding) {
            case Finding.Wrong wrong when !wrong.corrected().isEmpty() -> said.written() + " → " + wrong.corrected();
            case Finding.Wrong _, Finding.Note _, Finding.NotJudged _, Finding.Holds _ -> said.written();
        };
        return place + "  " + speech.say(said.rule().key()) + about + "  " + value + "\n      "
                + speech.say(said.key(), said.arguments().toArray());
    }
}
