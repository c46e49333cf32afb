package kr.onmaeul.foundation.register;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.audit.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes registers: a record is added once and then followed by its next version.
@Repository
class KeepingStore {

    private final JdbcClient database;

    KeepingStore(JdbcClient database) {
        this.database = database;
    }

    /// A record that is to be added.
    record Fresh<R extends Record>(UUID id, R record, Occasion occasion, boolean sample) {}

    /// Adds the records whose keys are new, in one statement, in the order of their keys, so that two writers of the
    /// same keys wait one after the other. Gives the ids of those that were added.
    <R extends Record> List<UUID> add(Register<R> register, Collection<Fresh<R>> unordered) {
        var rows = unordered.stream()
                .sorted((one, other) -> register.named(one.record()).compareTo(register.named(other.record())))
                .toList();
        var actor = CurrentActor.now();
        var fields = register.fields();
        var names = fields.stream().map(field -> ", " + field.column()).collect(Collectors.joining());
        var arrays = fields.stream()
                .map(field -> ", CAST(:" + parameter(field) + " AS " + packed(field) + "[])")
                .collect(Collectors.joining());
        var values = fields.stream().map(KeepingStore::unpacked).collect(Collectors.joining());
        var query = database.sql("""
                        INSERT INTO %1$s (id, since, sample, document, reason%2$s, deed, recorded_by, recorded_by_name,
                                          acting_for)
                        SELECT fresh.id, fresh.since, fresh.sample, fresh.document, fresh.reason%5$s, :deed, :account,
                               :name, :acting_for_post
                        FROM unnest(CAST(:fresh_id AS uuid[]), CAST(:fresh_since AS date[]),
                                    CAST(:fresh_sample AS boolean[]), CAST(:fresh_document AS text[]),
                                    CAST(:fresh_reason AS text[])%3$s)
                             AS fresh (id, since, sample, document, reason%2$s)
                        ON CONFLICT (%4$s) DO NOTHING
                        RETURNING id
                        """.formatted(
                                register.table(), names, arrays, register.key().column(), values))
                .param("deed", Kept.ENTERED)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for_post", actor.actingFor())
                .param("fresh_id", column(rows, Fresh::id))
                .param("fresh_since", column(rows, row -> row.occasion().day()))
                .param("fresh_sample", column(rows, Fresh::sample))
                .param("fresh_document", column(rows, row -> row.occasion().document()))
                .param("fresh_reason", column(rows, row -> row.occasion().reason()));
        for (var field : fields) {
            query.param(parameter(field), column(rows, row -> packed(field, field.of(row.record()))));
        }
        return query.query(UUID.class).list();
    }

    /// Makes the next version of a record, unless somebody made it already.
    ///
    /// @param version the one that is followed
    /// @return whether it was made
    <R extends Record> boolean follow(
            Register<R> register, UUID id, int version, R record, boolean gone, String deed, Occasion occasion) {
        var actor = CurrentActor.now();
        var sets = register.fields().stream()
                .map(field ->
                        field.column() + " = CAST(:" + parameter(field) + " AS " + RegisterSql.type(field) + "), ")
                .collect(Collectors.joining());
        var query = database.sql("""
                        UPDATE %s SET %s
                            version = version + 1, since = :next_since, gone = :next_gone, deed = :next_deed,
                            document = :next_document, reason = :next_reason, recorded_by = :account,
                            recorded_by_name = :name, acting_for = :acting_for_post
                        WHERE id = :record_id AND version = :followed
                        """.formatted(register.table(), sets))
                .param("next_since", occasion.day())
                .param("next_gone", gone)
                .param("next_deed", deed)
                .param("next_document", occasion.document())
                .param("next_reason", occasion.reason())
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for_post", actor.actingFor())
                .param("record_id", id)
                .param("followed", version);
        for (var field : register.fields()) {
            query.param(parameter(field), RegisterSql.nullable(field.of(record)));
        }
        return query.update() == 1;
    }

    /// Arrays do not lie within arrays of the same length: the codes of one field travel as one text.
    private static String packed(RecordField field) {
        return field.kind() == FieldKind.SEVERAL ? "text" : RegisterSql.type(field);
    }

    private static @Nullable Object packed(RecordField field, @Nullable Object value) {
        return field.kind() == FieldKind.SEVERAL ? String.join(",", field.codes(value)) : RegisterSql.nullable(value);
    }

    private static String unpacked(RecordField field) {
        return field.kind() == FieldKind.SEVERAL
                ? ", string_to_array(fresh.%s, ',')".formatted(field.column())
                : ", fresh." + field.column();
    }

    /// Makes the next version of many records, alike in one field, of those that nobody made already. They are held in
    /// the order of their ids, so that two writers wait one after the other.
    ///
    /// @param followed the versions that are followed
    /// @return the ids of those that were made
    <R extends Record> List<UUID> followAlike(
            Register<R> register,
            List<Kept<R>> followed,
            RecordField field,
            @Nullable Object value,
            Occasion occasion) {
        var actor = CurrentActor.now();
        return database.sql("""
                        WITH held AS (
                            SELECT r.id
                            FROM unnest(CAST(:record_ids AS uuid[]), CAST(:followed AS int[])) AS wanted (id, version)
                            JOIN %1$s r ON r.id = wanted.id AND r.version = wanted.version
                            ORDER BY r.id
                            FOR UPDATE OF r
                        )
                        UPDATE %1$s AS r SET %2$s = CAST(:%3$s AS %4$s),
                            version = r.version + 1, since = :next_since, deed = :next_deed,
                            document = :next_document, reason = :next_reason, recorded_by = :account,
                            recorded_by_name = :name, acting_for = :acting_for_post
                        FROM held
                        WHERE r.id = held.id
                        RETURNING r.id
                        """.formatted(register.table(), field.column(), parameter(field), RegisterSql.type(field)))
                .param("record_ids", column(followed, Kept::id))
                .param("followed", column(followed, Kept::version))
                .param(parameter(field), RegisterSql.nullable(value))
                .param("next_since", occasion.day())
                .param("next_deed", Kept.CHANGED)
                .param("next_document", occasion.document())
                .param("next_reason", occasion.reason())
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for_post", actor.actingFor())
                .query(UUID.class)
                .list();
    }

    /// Set apart, so that a field may be called like anything else.
    private static String parameter(RecordField field) {
        return "field_" + field.column();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> cell) {
        var column = new @Nullable String[rows.size()];
        for (int place = 0; place < column.length; place++) {
            var value = cell.apply(rows.get(place));
            column[place] = value == null ? null : value.toString();
        }
        return column;
    }
}
