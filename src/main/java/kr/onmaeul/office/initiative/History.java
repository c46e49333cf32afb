package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.office.initiative.Revision.Change;
import kr.onmaeul.office.initiative.Revision.Field;
import org.springframework.stereotype.Component;

/// Finds what a revision changes, field by field, and keeps it with its reason.
@Component
class History {

    private static final String KIND = "initiative";

    private final RevisionStore revisions;
    private final AuditLog audit;

    History(RevisionStore revisions, AuditLog audit) {
        this.revisions = revisions;
        this.audit = audit;
    }

    void began(String initiative, String deed, String text) {
        audit.note(deed, KIND, initiative, Map.of("text", text));
    }

    void changed(String initiative, String deed, List<Change> changes, String reason) {
        var actor = CurrentActor.now();
        changes.forEach(change -> revisions.add(initiative, change, reason.strip(), actor));
        var fields = changes.stream().map(change -> change.field().name()).distinct();
        audit.note(
                deed, KIND, initiative, Map.of("reason", reason.strip(), "fields", String.join(", ", fields.toList())));
    }

    static List<Change> between(Initiative.Content before, Initiative.Content after) {
        var found = new Found("");
        found.compare(Field.TITLE, before.title().ko(), after.title().ko());
        found.compare(Field.TITLE, before.title().en(), after.title().en());
        found.compare(Field.CATEGORY, before.category().name(), after.category().name());
        found.compare(Field.PURPOSE, before.purpose().ko(), after.purpose().ko());
        found.compare(Field.PURPOSE, before.purpose().en(), after.purpose().en());
        found.compare(Field.OUTLINE, String.join("; ", before.outline()), String.join("; ", after.outline()));
        found.compare(Field.TEAMS, String.join(", ", before.teams()), String.join(", ", after.teams()));
        found.compare(Field.MONTHS, months(before.first(), before.last()), months(after.first(), after.last()));
        found.compare(Field.PLACE, String.valueOf(before.place()), String.valueOf(after.place()));
        return found.changes;
    }

    static List<Change> between(Plan.Content before, Plan.Content after) {
        var found = new Found(before.text().ko());
        found.compare(Field.PLAN_STATE, before.state().name(), after.state().name());
        found.compare(Field.PLAN_TEXT, before.text().ko(), after.text().ko());
        found.compare(Field.PLAN_TEXT, before.text().en(), after.text().en());
        found.compare(Field.PLAN_MONTHS, months(before.first(), before.last()), months(after.first(), after.last()));
        found.compare(Field.PLAN_PLACE, String.valueOf(before.place()), String.valueOf(after.place()));
        return found.changes;
    }

    private static final class Found {

        private final String subject;
        private final List<Change> changes = new ArrayList<>();

        Found(String subject) {
            this.subject = subject;
        }

        void compare(Field field, String before, String after) {
            if (!before.equals(after)) {
                changes.add(new Change(field, subject, before, after));
            }
        }
    }

    private static String months(YearMonth first, YearMonth last) {
        return first + "~" + last;
    }
}
