package kr.onmaeul.foundation.notation;

import java.util.List;
import java.util.regex.Pattern;

/// What a press release names: the department, a person of it, and how to reach them.
final class PressContact implements Check {

    private static final Pattern SPOKEN = Pattern.compile("담당|문의|연락처|책임자|작성자|자료 ?제공");
    private static final String VALUE = "[ \u3000:：|]{1,9}(?=[가-힣A-Za-z0-9])";
    private static final List<Part> PARTS = List.of(
            new Part(
                    "notation.press.department",
                    Pattern.compile("(?:담당)? ?부서(?:명)?" + VALUE + "|[가-힣]{2,15}(?:과|담당관|실|국|팀|소|센터)(?![가-힣])")),
            new Part(
                    "notation.press.person",
                    Pattern.compile(
                            "(?:담당자|책임자|작성자|담당)" + VALUE
                                    + "(?![가-힣]{1,15}(?:과|담당관|실|국|팀|소|센터)(?![가-힣]))|[가-힣]{0,8}(?:과장|팀장|주무관|담당관|국장|소장|계장)(?![가-힣])")),
            new Part(
                    "notation.press.contact",
                    Pattern.compile("\\d{2,4}[)-] ?\\d{3,4}-\\d{4}|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{3,}")));

    private record Part(String key, Pattern pattern) {}

    @Override
    public void look(Lines lines, Findings findings) {
        if (lines.kind() != Kind.PRESS) {
            return;
        }
        var spoken = lines.all().stream()
                .filter(line -> SPOKEN.matcher(line.text()).find() || line.isRow())
                .map(Line::text)
                .toList();
        var line = lines.all().stream()
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse(lines.all().getFirst());
        for (var part : PARTS) {
            if (spoken.stream().noneMatch(said -> part.pattern.matcher(said).find())) {
                findings.note(Rule.PRESS_CONTACT, line, line.first(), line.last(), part.key);
            }
        }
    }
}
