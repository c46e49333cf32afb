package kr.onmaeul.office.budget;

import java.util.Map;
import kr.onmaeul.foundation.audit.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes in the event log what was done to the books.
@Component
class BudgetDeeds {

    private final AuditLog log;

    BudgetDeeds(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void note(BookkeepingEvent event) {
        switch (event) {
            case BookkeepingEvent.SpendingRecorded(var id, var kind, var line, var day, var amount) ->
                log.note(
                        "budget.recorded",
                        "budget-entry",
                        id.toString(),
                        Map.of("kind", kind, "line", line, "day", day, "amount", amount.amount()));
            case BookkeepingEvent.BudgetChanged(var ids) ->
                ids.forEach(id -> log.note("budget.changed", "budget-entry", id.toString(), Map.of()));
            case BookkeepingEvent.Reversed(var id, var reversal, var reason) ->
                log.note(
                        "budget.reversed",
                        "budget-entry",
                        id.toString(),
                        Map.of("reversal", reversal, "reason", reason));
            case BookkeepingEvent.SheetTaken(var sheet, var rows, var added) ->
                log.note("budget.imported", "sheet", sheet, Map.of("rows", rows, "added", added));
        }
    }
}
