package kr.onmaeul.foundation.notation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.notation.Finding;
import kr.onmaeul.foundation.notation.FindingList;
import kr.onmaeul.foundation.notation.Kind;
import kr.onmaeul.foundation.notation.Notation;
import kr.onmaeul.foundation.notation.Repairs;
import kr.onmaeul.foundation.notation.Writing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Personal;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/// What an editor is told about the text that stands in it. Nothing of the text is kept.
@Controller
@Personal
class NotationPages {

    /// The longest text of a field, in UTF-16 units; a command reads longer ones.
    static final int LONGEST = 200_000;

    /// So many findings are listed; a person mends some and sees the next.
    static final int LISTED = 100;

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Pages pages;
    private final Problems problems;
    private final Clock clock;

    NotationPages(Pages pages, Problems problems, Clock clock) {
        this.pages = pages;
        this.problems = problems;
        this.clock = clock;
    }

    /// A text and what sort it is; a passage where nothing is said.
    record Asked(@Nullable String text, @Nullable Kind kind) {}

    @PostMapping("/notation")
    ResponseEntity<?> check(@RequestBody Asked asked) {
        var text = asked.text() == null ? "" : asked.text();
        if (text.length() > LONGEST) {
            return problems.answer(HttpStatus.CONTENT_TOO_LARGE, List.of(Problem.at("text", "notation.long", LONGEST)));
        }
        var writing = Writing.of(text, asked.kind() == null ? Kind.PASSAGE : asked.kind());
        var notation = Notation.on(LocalDate.ofInstant(clock.instant(), SEOUL));
        return switch (notation.check(writing)) {
            case Outcome.Done<List<Finding>>(var found) ->
                ResponseEntity.ok(answer(
                        new FindingList("", text, found),
                        notation.repaired(writing).orBroken()));
            case Outcome.Refused<?> refused -> problems.answer(refused);
        };
    }

    private Map<String, Object> answer(FindingList list, String repaired) {
        var speech = pages.speech();
        var count = list.findings().size();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("findings", list.values(speech, LISTED));
        answer.put("said", count == 0 ? speech.say("notation.clean") : speech.say("notation.count", count));
        if (count > LISTED) {
            answer.put("more", speech.say("notation.more", count - LISTED));
        }
        Repairs.between(list.text(), repaired).ifPresent(edit -> answer.put("all", edit));
        return answer;
    }
}
