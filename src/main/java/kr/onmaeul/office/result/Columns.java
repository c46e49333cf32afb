package kr.onmaeul.office.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/// What is read of the facts `f`: as much of each as is wanted, in the order of the columns.
///
/// @param sql the columns
/// @param ofStanding the same of facts that stand, of which nobody need ask what reverses them
record Columns<R>(String sql, String ofStanding, RowMapper<R> reading) {

    private static final String SHOWN =
            "f.id, f.metric, f.day, f.quantity, f.members, f.team, f.initiative, f.title, f.sample, ";
    private static final String KEPT =
            SHOWN + "f.evidence, f.source_key, f.recorded_at, f.recorded_by_name, f.acting_for, f.reverses, f.reason, ";
    private static final String REVERSED_BY =
            "(SELECT b.id FROM result b WHERE b.reverses = f.id AND b.recorded_at <= :instant)";

    /// The whole fact.
    static final Columns<Result> WHOLE =
            new Columns<>(KEPT + REVERSED_BY, KEPT + "NULL::uuid", (row, number) -> whole(row));

    static final Columns<Listed> LISTED = new Columns<>(
            SHOWN + "f.reverses IS NULL AND " + REVERSED_BY + " IS NULL", SHOWN + "true", (row, number) -> listed(row));

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                Tally.plain(row.getBigDecimal(4)),
                Members.read(row.getString(5)),
                row.getString(6),
                orNull(row.getString(7)),
                row.getString(8),
                row.getBoolean(9),
                row.getBoolean(10));
    }

    private static Result whole(ResultSet row) throws SQLException {
        return new Result(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                Tally.plain(row.getBigDecimal(4)),
                Members.read(row.getString(5)),
                row.getString(6),
                orNull(row.getString(7)),
                row.getString(8),
                row.getString(10),
                row.getString(11),
                row.getBoolean(9),
                row.getTimestamp(12).toInstant(),
                row.getString(13),
                row.getString(14),
                row.getObject(15, UUID.class),
                row.getString(16),
                row.getObject(17, UUID.class));
    }

    private static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }
}
