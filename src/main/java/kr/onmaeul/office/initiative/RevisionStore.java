package kr.onmaeul.office.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.OffsetDateTime;
import java.util.List;
import kr.onmaeul.foundation.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was changed, by whom and why.
@Repository
class RevisionStore {

    private final JdbcClient database;

    RevisionStore(JdbcClient database) {
        this.database = database;
    }

    /// The latest first.
    List<Revision> of(String initiative) {
        return database.sql("""
                SELECT field, subject, before, after, reason, recorded_at, recorded_by_name FROM initiative_revision
                WHERE initiative = ? ORDER BY id DESC
                """)
                .param(initiative)
                .query((row, number) -> new Revision(
                        Revision.Field.valueOf(row.getString("field")),
                        row.getString("subject"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by_name")))
                .list();
    }

    void add(String initiative, Revision.Change change, String reason, Actor actor) {
        database.sql("""
                INSERT INTO initiative_revision (id, initiative, field, subject, before, after, reason, recorded_by,
                                                 recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UuidCreator.getTimeOrderedEpoch(),
                        initiative,
                        change.field().name(),
                        change.subject(),
                        change.before(),
                        change.after(),
                        reason,
                        actor.account(),
                        actor.name())
                .update();
    }
}
