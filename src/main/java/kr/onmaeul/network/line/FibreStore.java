package kr.onmaeul.network.line;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the sections of own fibre and their cores.
@Repository
class FibreStore {

    private final JdbcClient database;

    FibreStore(JdbcClient database) {
        this.database = database;
    }

    /// @param number empty for all
    List<FibreNet.Section> sections(String number) {
        return database.sql("""
                        SELECT s.id, s.number, s.from_place, s.to_place, s.laid, s.owner, s.route_km, s.cores, s.route,
                               count(*) FILTER (WHERE c.condition = 'USED') AS used,
                               count(*) FILTER (WHERE c.condition = 'RESERVED') AS reserved,
                               count(*) FILTER (WHERE c.condition = 'BROKEN') AS broken
                        FROM line_fibre_section s
                        LEFT JOIN line_strand c ON left(c.number, 6) = s.number AND NOT c.gone
                        WHERE NOT s.gone AND (:number = '' OR s.number = :number)
                        GROUP BY s.id
                        ORDER BY s.number
                        """)
                .param("number", number)
                .query((row, _) -> new FibreNet.Section(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("from_place"),
                        row.getString("to_place"),
                        row.getString("laid"),
                        FibreSection.Laid.valueOf(row.getString("laid")).label(),
                        FibreSection.Owner.valueOf(row.getString("owner")).label(),
                        row.getBigDecimal("route_km"),
                        row.getLong("cores"),
                        row.getLong("used"),
                        row.getLong("reserved"),
                        row.getLong("broken"),
                        route(row.getString("route"))))
                .list();
    }

    private static @Nullable Route route(@Nullable String written) {
        return written == null ? null : Route.of(written);
    }

    /// The cores of a section that are not free, in their order.
    List<FibreNet.Core> cores(String section) {
        return database.sql("""
                        SELECT substr(number, 8)::int AS core, condition, cable, leased, holder, id
                        FROM line_strand WHERE left(number, 6) = ? AND NOT gone ORDER BY 1
                        """)
                .param(section)
                .query((row, _) -> new FibreNet.Core(
                        row.getInt("core"),
                        row.getString("condition").toLowerCase(Locale.ROOT),
                        Strand.Condition.valueOf(row.getString("condition")).label(),
                        row.getString("cable"),
                        row.getString("leased"),
                        row.getString("holder"),
                        row.getObject("id", UUID.class)))
                .list();
    }
}
