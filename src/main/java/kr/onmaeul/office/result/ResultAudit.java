package kr.onmaeul.office.result;

import java.util.Map;
import kr.onmaeul.foundation.audit.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes in the event log what the ledger takes in, in the transaction that does it.
@Component
class ResultAudit {

    private final AuditLog log;

    ResultAudit(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void note(ResultEvent event) {
        switch (event) {
            case ResultEvent.Recorded(var id, var metric, var day) ->
                log.note("result.recorded", "result", id.toString(), Map.of("metric", metric, "day", day));
            case ResultEvent.Reversed(var id, var reversal, var metric, var day, var reason) ->
                log.note(
                        "result.reversed",
                        "result",
                        id.toString(),
                        Map.of("metric", metric, "day", day, "reversal", reversal, "reason", reason));
            case ResultEvent.Evidenced(var id, var files) ->
                log.note("result.evidenced", "result", id.toString(), Map.of("files", String.join(", ", files)));
            case ResultEvent.Gathered(var added, var known) ->
                log.note("result.gathered", "results", "", Map.of("added", added, "known", known));
        }
    }
}
