package kr.onmaeul.foundation.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads registers.
@Repository
class RegisterStore {

    private static final int OWN_COLUMNS = 11;

    private final JdbcClient database;
    private final CommonPairs common;

    RegisterStore(JdbcClient database, CommonPairs common) {
        this.database = database;
        this.common = common;
    }

    /// At most so many records beyond the edge, in the order asked for; in the opposite one when leafing back.
    <R extends Record> List<Kept<R>> page(Register<R> register, Look look, Look.@Nullable Edge edge, int size) {
        var sql = new RegisterSql(register, look, common);
        if (edge != null) {
            sql.beyond(look, edge);
        }
        var direction = look.falling() != (edge != null && edge.back()) ? " DESC" : "";
        // As a number, not as a parameter: so the planner knows it and keeps its plan.
        return database.sql("%s ORDER BY r.%s%s, r.id%s LIMIT %d"
                        .formatted(sql.rows(), look.sort().column(), direction, direction, size))
                .params(sql.parameters())
                .query((row, _) -> kept(register, row))
                .list();
    }

    /// What is added up is what the list shows.
    Totals totals(Register<?> register, Look look) {
        var sql = new RegisterSql(register, look, common);
        var adding = register.fields().stream()
                .filter(field -> field.kind().adds() && field.rules().list())
                .toList();
        var sums = adding.stream().map(field -> ", sum(" + field.column() + ")").collect(Collectors.joining());
        var columns = adding.stream().map(RecordField::column).collect(Collectors.joining(", "));
        return database.sql("SELECT count(*)%s FROM (SELECT %s%s LIMIT %d) AS counted"
                        .formatted(sums, columns.isEmpty() ? "1" : columns, sql.from(), Totals.MOST + 1))
                .params(sql.parameters())
                .query((row, _) -> {
                    var count = row.getLong(1);
                    var added = new HashMap<String, BigDecimal>();
                    for (int place = 0; place < adding.size(); place++) {
                        var sum = row.getBigDecimal(place + 2);
                        if (sum != null && count <= Totals.MOST) {
                            added.put(adding.get(place).name(), sum);
                        }
                    }
                    return Totals.counted(count, added);
                })
                .single();
    }

    /// How many records stand in each register, by its code, counted as far as [Totals#MOST] in one question.
    Map<String, Totals> counts(List<Register<?>> registers) {
        var counts = new HashMap<String, Totals>();
        var asked = registers.stream()
                .map(register ->
                        "SELECT '%s', (SELECT count(*) FROM (SELECT 1 FROM %s WHERE NOT gone LIMIT %d) AS counted)"
                                .formatted(register.code(), register.table(), Totals.MOST + 1))
                .collect(Collectors.joining(" UNION ALL "));
        if (!asked.isEmpty()) {
            database.sql(asked).query(row -> {
                counts.put(row.getString(1), Totals.counted(row.getLong(2)));
            });
        }
        return counts;
    }

    <R extends Record> Optional<Kept<R>> find(Register<R> register, UUID id) {
        return database.sql("SELECT " + RegisterSql.columns(register) + " FROM " + register.table() + " WHERE id = :id")
                .param("id", id)
                .query((row, _) -> kept(register, row))
                .optional();
    }

    /// The records with these keys.
    <R extends Record> List<Kept<R>> withKeys(Register<R> register, List<String> keys) {
        return database.sql("SELECT %s FROM %s WHERE %s = ANY(CAST(:keys AS text[]))"
                        .formatted(
                                RegisterSql.columns(register),
                                register.table(),
                                register.key().column()))
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> kept(register, row))
                .list();
    }

    /// The records with these ids.
    <R extends Record> List<Kept<R>> withIds(Register<R> register, List<UUID> ids) {
        return database.sql("SELECT %s FROM %s WHERE id = ANY(?)"
                        .formatted(RegisterSql.columns(register), register.table()))
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> kept(register, row))
                .list();
    }

    /// All versions of a record, the latest first.
    <R extends Record> List<Kept<R>> history(Register<R> register, UUID id) {
        var columns = RegisterSql.columns(register);
        return database.sql("""
                        SELECT %1$s FROM %2$s WHERE id = :id
                        UNION ALL
                        SELECT %1$s FROM %2$s_was WHERE id = :id
                        ORDER BY version DESC
                        """.formatted(columns, register.table()))
                .param("id", id)
                .query((row, _) -> kept(register, row))
                .list();
    }

    private static <R extends Record> Kept<R> kept(Register<R> register, ResultSet row) throws SQLException {
        var fields = register.fields();
        var values = new @Nullable Object[fields.size()];
        for (int place = 0; place < values.length; place++) {
            values[place] = value(fields.get(place), row, OWN_COLUMNS + place + 1);
        }
        return new Kept<>(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, LocalDate.class),
                row.getBoolean(4),
                row.getBoolean(5),
                register.shape().make(values),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getString(10),
                row.getString(11));
    }

    private static @Nullable Object value(RecordField field, ResultSet row, int place) throws SQLException {
        return switch (field.kind()) {
            case TEXT, REFERENCE -> row.getString(place);
            case WHOLE -> row.getObject(place, Long.class);
            case DECIMAL -> row.getBigDecimal(place);
            case WON -> {
                var amount = row.getObject(place, Long.class);
                yield amount == null ? null : Won.of(amount);
            }
            case DAY -> row.getObject(place, LocalDate.class);
            case MARK -> row.getBoolean(place);
            case SEVERAL -> {
                var codes = row.getArray(place);
                yield codes == null ? List.of() : List.of((String[]) codes.getArray());
            }
            case CHOICE -> {
                var name = row.getString(place);
                yield name == null ? null : member(field, name);
            }
        };
    }

    private static Labelled member(RecordField field, String name) {
        return field.members().stream()
                .filter(member -> ((Enum<?>) member).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(field.name() + " knows no " + name));
    }
}
