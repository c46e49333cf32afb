package kr.onmaeul.network.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The district's own fibre network: its sections as they run, and their cores.
@Service
public class FibreNet {

    private final JdbcClient database;

    FibreNet(JdbcClient database) {
        this.database = database;
    }

    /// A section with what is used of it.
    ///
    /// @param laid how it is laid: the name of the member, as the list filters by it
    /// @param route where it runs, if somebody drew it
    public record Section(
            UUID id,
            String number,
            String from,
            String to,
            String laid,
            Bilingual laidAs,
            Bilingual owner,
            BigDecimal routeKm,
            long cores,
            long used,
            long reserved,
            long broken,
            @Nullable Route route) {

        /// What route and cores come to: 2 km with 24 cores are 48.
        public BigDecimal coreKm() {
            return routeKm.multiply(BigDecimal.valueOf(cores));
        }

        public long free() {
            return cores - used - reserved - broken;
        }
    }

    /// A core that is not free.
    ///
    /// @param condition as it is painted: `used`, `reserved` or `broken`
    public record Core(
            int number,
            String condition,
            Bilingual written,
            @Nullable String cable,
            @Nullable String leased,
            @Nullable String holder,
            UUID id) {}

    /// All sections that stand today, in the order of their numbers.
    public List<Section> sections() {
        return sections("");
    }

    public Optional<Section> section(String number) {
        return sections(number.strip().toUpperCase(Locale.ROOT)).stream().findFirst();
    }

    /// @param number empty for all
    private List<Section> sections(String number) {
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
                .query((row, _) -> new Section(
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
    public List<Core> cores(String section) {
        return database.sql("""
                        SELECT substr(number, 8)::int AS core, condition, cable, leased, holder, id
                        FROM line_strand WHERE left(number, 6) = ? AND NOT gone ORDER BY 1
                        """)
                .param(section)
                .query((row, _) -> new Core(
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
