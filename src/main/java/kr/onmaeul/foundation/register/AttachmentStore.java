package kr.onmaeul.foundation.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.file.StoredFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what records carry besides their fields.
@Repository
class AttachmentStore {

    private final JdbcClient database;

    AttachmentStore(JdbcClient database) {
        this.database = database;
    }

    /// What is attached, as its columns hold it.
    private record Held(
            String kind,
            @Nullable StoredFile file,
            @Nullable String alternative,
            @Nullable ApprovedDocument document) {

        static Held of(Attached.Thing thing) {
            return switch (thing) {
                case Attached.Thing.Document(var file) -> new Held("FILE", file, null, null);
                case Attached.Thing.Picture(var file, var words) -> new Held("PICTURE", file, words, null);
                case Attached.Thing.Approved(var document) -> new Held("DOCUMENT", null, null, document);
            };
        }
    }

    record Row(
            UUID id,
            @Nullable UUID file,
            @Nullable String alternative,
            @Nullable ApprovedDocument document,
            @Nullable String reason,
            Instant at,
            String by,
            @Nullable String actingFor,
            Attached.@Nullable Removal removal) {}

    /// Attaches it unless the same stands there.
    ///
    /// @return whether it is attached now
    boolean add(Register<?> register, UUID record, UUID id, Attached.Thing thing, @Nullable String reason) {
        var held = Held.of(thing);
        var file = held.file();
        var document = held.document();
        var actor = CurrentActor.now();
        return database.sql("""
                        INSERT INTO register_attachment
                            (id, register, kept_in, record, kind, file, content, alternative, number, title, dated,
                             reason, recorded_by, recorded_by_name, acting_for)
                        VALUES (:id, :register, :kept_in, :record, :kind, :file, :content, :alternative, :number,
                                :title, :dated, :reason, :account, :name, :acting_for)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id)
                        .param("register", register.code())
                        .param("kept_in", register.table())
                        .param("record", record)
                        .param("kind", held.kind())
                        .param("file", file == null ? null : file.id())
                        .param("content", file == null ? null : file.hash())
                        .param("alternative", held.alternative())
                        .param("number", document == null ? null : document.number())
                        .param("title", document == null ? null : document.title())
                        .param("dated", document == null ? null : document.day())
                        .param("reason", reason)
                        .param("account", actor.account())
                        .param("name", actor.name())
                        .param("acting_for", actor.actingFor())
                        .update()
                == 1;
    }

    /// @return whether it stood there until now
    boolean remove(Register<?> register, UUID record, UUID id, String reason) {
        var actor = CurrentActor.now();
        return database.sql("""
                        UPDATE register_attachment
                        SET removal_reason = :reason, removed_by = :account, removed_by_name = :name,
                            removed_acting_for = :acting_for
                        WHERE id = :id AND record = :record AND register = :register AND removed_at IS NULL
                        """)
                        .param("reason", reason)
                        .param("account", actor.account())
                        .param("name", actor.name())
                        .param("acting_for", actor.actingFor())
                        .param("id", id)
                        .param("record", record)
                        .param("register", register.code())
                        .update()
                == 1;
    }

    /// Writers to one record wait for one another until the end of the transaction.
    void hold(UUID record) {
        database.sql("SELECT pg_advisory_xact_lock(7311, hashtext(?))")
                .param(record.toString())
                .query(row -> {});
    }

    /// All of a record, those that were taken off too, the first to be attached first.
    List<Row> of(Register<?> register, UUID record) {
        return database.sql("""
                        SELECT id, file, alternative, number, title, dated, reason, recorded_at, recorded_by_name,
                               acting_for, removed_at, removed_by_name, removed_acting_for, removal_reason
                        FROM register_attachment
                        WHERE record = ? AND register = ?
                        ORDER BY recorded_at, id
                        """)
                .params(record, register.code())
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var number = row.getString("number");
        var removed = row.getObject("removed_at", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("file", UUID.class),
                row.getString("alternative"),
                number == null
                        ? null
                        : new ApprovedDocument(number, row.getString("title"), row.getObject("dated", LocalDate.class)),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"),
                row.getString("acting_for"),
                removed == null
                        ? null
                        : new Attached.Removal(
                                removed.toInstant(),
                                row.getString("removed_by_name"),
                                row.getString("removed_acting_for"),
                                row.getString("removal_reason")));
    }
}
