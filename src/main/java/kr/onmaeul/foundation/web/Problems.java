package kr.onmaeul.foundation.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Refusals and failures as the JSON API tells them: problem details (RFC 9457) whose `errors` name the field, the
/// code and the sentence of every problem.
@Component
public class Problems {

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    /// The answer to a wish that was refused: 422 with a sentence for every problem.
    public ResponseEntity<ProblemDetail> answer(Outcome.Refused<?> refused) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, refused.problems());
    }

    /// The answer with another status, such as 404 or 429.
    public ResponseEntity<ProblemDetail> answer(HttpStatus status, List<Problem> problems) {
        var speech = pages.speech();
        var detail = ProblemDetail.forStatusAndDetail(
                status,
                problems.stream()
                        .map(problem -> sentence(speech, problem))
                        .findFirst()
                        .orElse(""));
        detail.setTitle(title(speech, status.value()));
        detail.setProperty(
                "errors",
                problems.stream()
                        .map(problem -> Map.of(
                                "field", problem.field(), "code", problem.key(), "detail", sentence(speech, problem)))
                        .toList());
        return respond(detail);
    }

    /// The answer to a failure, with the id under which the log tells more.
    ResponseEntity<ProblemDetail> failure(HttpStatus status, String path, String id) {
        var speech = pages.speech();
        var detail = ProblemDetail.forStatusAndDetail(status, text(speech, status.value()));
        detail.setTitle(title(speech, status.value()));
        detail.setInstance(URI.create(path));
        detail.setProperty("id", id);
        return respond(detail);
    }

    static String title(Speech speech, int status) {
        return speech.say("web.error." + known(status) + ".title");
    }

    static String text(Speech speech, int status) {
        return speech.say("web.error." + known(status) + ".text");
    }

    private static ResponseEntity<ProblemDetail> respond(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static String sentence(Speech speech, Problem problem) {
        return speech.say(problem.key(), problem.arguments().toArray());
    }

    /// The statuses that have words of their own; the others speak with their class.
    private static int known(int status) {
        return switch (status) {
            case 401, 403, 404, 405, 413, 415, 422, 429, 503 -> status;
            default -> status < 500 ? 400 : 500;
        };
    }
}
