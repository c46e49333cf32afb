package kr.onmaeul.office.report;

import java.util.Map;
import kr.onmaeul.foundation.audit.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes in the event log what becomes of reports, in the transaction that does it.
@Component
class ReportDeeds {

    private final AuditLog log;

    ReportDeeds(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void note(ReportEvent event) {
        switch (event) {
            case ReportEvent.Begun(var _, var name, var edition) ->
                note(event, "report.begun", Map.of("name", name, "edition", edition));
            case ReportEvent.Described(var _, var title, var asOf, var dated) ->
                note(event, "report.described", Map.of("title", title, "as-of", asOf, "dated", dated));
            case ReportEvent.Outlined(var _, var section, var change, var heading) ->
                note(event, "report.outlined", Map.of("section", section, "change", change.name(), "heading", heading));
            case ReportEvent.Written(var _, var section, var version, var state) ->
                note(event, "report.written", Map.of("section", section, "version", version, "state", state.name()));
            case ReportEvent.Frozen(var _, var seal) -> note(event, "report.frozen", Map.of("figures-sha256", seal));
        }
    }

    private void note(ReportEvent event, String deed, Map<String, ?> details) {
        log.note(deed, "report", event.report().toString(), details);
    }
}
