package kr.onmaeul.foundation.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Speech;
import tools.jackson.databind.json.JsonMapper;

/// The findings of one text as a person and as a program read them.
public record FindingList(String name, String text, List<Finding> findings) {

    public FindingList {
        findings = List.copyOf(findings);
    }

    /// A line for each finding and one for their number.
    String text(Speech speech) {
        var said = new StringBuilder();
        for (var finding : findings) {
            said.append(speech.say(
                            "notation.command.line",
                            Integer.toString(finding.place().line()),
                            Integer.toString(column(finding)),
                            severity(finding, speech),
                            sentence(finding.sentence(), speech)))
                    .append('\n');
        }
        said.append(
                        findings.isEmpty()
                                ? speech.say("notation.command.clean", name)
                                : speech.say(
                                        "notation.command.count",
                                        name,
                                        findings.size(),
                                        count(Severity.MUST),
                                        count(Severity.SHOULD),
                                        count(Severity.NOTE),
                                        Notation.edits(findings).size()))
                .append('\n');
        return said.toString();
    }

    /// One JSON object with the findings.
    String json(Speech speech) {
        var all = new LinkedHashMap<String, Object>();
        all.put("file", name);
        all.put("findings", values(speech, findings.size()));
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }

    /// The first findings, each as the names and values of its JSON.
    public List<Map<String, Object>> values(Speech speech, int most) {
        var values = new ArrayList<Map<String, Object>>();
        for (var finding : findings.subList(0, Math.min(most, findings.size()))) {
            var value = new LinkedHashMap<String, Object>();
            value.put("rule", finding.ruling().rule().code());
            value.put("severity", finding.ruling().severity().name().toLowerCase(Locale.ROOT));
            value.put("grade", severity(finding, speech));
            value.put("source", finding.ruling().source());
            value.put("line", finding.place().line());
            value.put("column", column(finding));
            value.put(
                    "where",
                    speech.say("notation.line", Integer.toString(finding.place().line())));
            value.put("start", finding.place().start());
            value.put("end", finding.place().end());
            value.put("sentence", sentence(finding.sentence(), speech));
            finding.repair().ifPresent(edit -> value.put("repair", edit));
            values.add(value);
        }
        return values;
    }

    private int column(Finding finding) {
        int start = Math.min(finding.place().start(), text.length());
        return start - text.lastIndexOf('\n', start - 1);
    }

    private long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.ruling().severity() == severity)
                .count();
    }

    private static String severity(Finding finding, Speech speech) {
        return speech.say(
                switch (finding.ruling().severity()) {
                    case MUST -> "notation.severity.must";
                    case SHOULD -> "notation.severity.should";
                    case NOTE -> "notation.severity.note";
                });
    }

    private static String sentence(Problem problem, Speech speech) {
        return speech.say(problem.key(), problem.arguments().toArray());
    }
}
