package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// `( 5 )개팀` and the names of the teams on the next line, as the chart of an office puts them.
final class CountOfTeams implements Check {

    private static final Pattern COUNT = Pattern.compile("(?<![0-9])\\(? ?(\\d{1,2}) ?\\)? ?개 ?(팀|과|부서)[ )]{0,3}$");
    private static final int LINES = 4;

    @Override
    public void look(Reading reading, FindingList findings) {
        for (int line = 1; line <= reading.size(); line++) {
            var text = reading.plain(line);
            if (text.length() > Brackets.LONGEST || text.indexOf('개') < 0) {
                continue;
            }
            var match = COUNT.matcher(text);
            if (match.find()) {
                var place = new Place(line, match.start(1), match.end(1));
                judge(next(reading, line), match.group(2), Integer.parseInt(match.group(1)), place, findings);
            }
        }
    }

    private static String next(Reading reading, int line) {
        for (int next = line + 1; next <= line + LINES; next++) {
            if (!reading.plain(next).isBlank()) {
                return reading.plain(next).strip();
            }
        }
        return "";
    }

    private static void judge(String list, String noun, int written, Place place, FindingList findings) {
        if (list.length() > Brackets.LONGEST || Outline.begins(list)) {
            return;
        }
        var names = names(list, noun);
        if (names.isEmpty()) {
            return;
        }
        var shown = String.valueOf(names.size());
        if (names.size() == written) {
            findings.holds(Rule.COUNT, place, noun, "arithmetic.count.holds", shown);
        } else {
            findings.wrong(Rule.COUNT, place, noun, shown, "arithmetic.count.wrong", shown, String.valueOf(written));
        }
    }

    /// The names that end with the noun; a name may stand with its letters apart. Empty where something else stands
    /// there.
    private static List<String> names(String list, String noun) {
        var names = new ArrayList<String>();
        var name = new StringBuilder();
        for (var word : list.split("[ ,·\\t]+")) {
            name.append(word);
            if (word.endsWith(noun)) {
                names.add(name.toString());
                name.setLength(0);
            } else if (word.length() > 1) {
                return List.of();
            }
        }
        return name.isEmpty() && names.size() > 1 ? names : List.of();
    }
}
