package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.onmaeul.foundation.web.Speech;
import tools.jackson.databind.json.JsonMapper;

/// The findings for machines. Lines and columns are counted from 1; an end is the column after the last letter.
final class FindingsJson {

    private FindingsJson() {}

    static String write(ArithmeticFindings findings, Speech speech) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("wrong", findings.wrong().size());
        counts.put("note", findings.notes().size());
        counts.put("open", findings.notJudged().size());
        counts.put("holds", findings.holding().size());
        var all = new ArrayList<Map<String, Object>>();
        for (var finding : findings.all()) {
            all.add(fields(finding, speech));
        }
        var root = new LinkedHashMap<String, Object>();
        root.put("counts", counts);
        root.put("findings", all);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static Map<String, Object> fields(Finding finding, Speech speech) {
        var said = finding.said();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("verdict", finding.kind());
        fields.put("rule", said.rule().name().toLowerCase(java.util.Locale.ROOT));
        fields.put("line", said.place().line());
        fields.put("column", said.place().column());
        fields.put("end", said.place().end() + 1);
        fields.put("about", said.about());
        fields.put("written", said.written());
        fields.put("computed", finding.computed());
        fields.put("key", said.key());
        fields.put("sentence", speech.say(said.key(), said.arguments().toArray()));
        return fields;
    }
}
