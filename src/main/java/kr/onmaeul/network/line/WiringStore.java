package kr.onmaeul.network.line;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the wiring as a whole, and what hangs on it.
@Repository
class WiringStore {

    private final JdbcClient database;

    WiringStore(JdbcClient database) {
        this.database = database;
    }

    Wiring wiring() {
        return new Wiring(database.sql("""
                        SELECT e.port, p.kind, p.owner, p.twin, e.cable, e.other
                        FROM line_cable_end e JOIN line_port p ON p.code = e.port
                        """)
                .query((row, _) -> new Wiring.Plug(
                        row.getString("port"),
                        PortKind.valueOf(row.getString("kind")),
                        row.getString("owner"),
                        row.getString("twin"),
                        row.getString("cable"),
                        row.getString("other")))
                .list());
    }

    /// What would be cut, or nothing where no such thing is kept.
    Optional<Cut> cut(String named) {
        var there = database.sql("""
                        SELECT EXISTS (SELECT FROM line_cable WHERE number = :named AND NOT gone)
                            OR EXISTS (SELECT FROM line_bundle WHERE number = :named AND NOT gone)
                            OR EXISTS (SELECT FROM line_network_device WHERE number = :named AND NOT gone)
                            OR EXISTS (SELECT FROM line_panel WHERE number = :named AND NOT gone)
                            OR EXISTS (SELECT FROM line_fibre_section WHERE number = :named AND NOT gone)
                            OR EXISTS (SELECT FROM line_leased_line WHERE number = :named AND NOT gone)
                        """).param("named", named).query(Boolean.class).single();
        if (!there) {
            return Optional.empty();
        }
        return Optional.of(new Cut(
                named,
                new HashSet<>(database.sql("""
                                SELECT number FROM line_cable
                                WHERE (number = :named OR bundle = :named
                                       OR number IN (SELECT cable FROM line_strand
                                                     WHERE left(number, 6) = :named AND NOT gone))
                                  AND NOT gone AND state <> 'PLANNED'
                                """)
                        .param("named", named)
                        .query(String.class)
                        .list())));
    }

    /// The backbone switches, from which everything is reached.
    List<String> backbones() {
        return database.sql("SELECT number FROM line_network_device WHERE kind = 'BACKBONE' AND NOT gone")
                .query(String.class)
                .list();
    }

    /// The leased lines that run in cores of a section.
    List<String> leasedIn(String section) {
        return database.sql("""
                        SELECT DISTINCT leased FROM line_strand
                        WHERE left(number, 6) = ? AND leased IS NOT NULL AND NOT gone
                        """).param(section).query(String.class).list();
    }

    /// The leased lines whose ends we hold.
    List<String> leasedLines() {
        return database.sql("SELECT number FROM line_leased_line WHERE NOT gone ORDER BY number")
                .query(String.class)
                .list();
    }

    List<Impact.Jack> jacks(Collection<String> numbers) {
        return database.sql("""
                        SELECT number, use, department, place, extension FROM line_lan
                        WHERE number = ANY(?) ORDER BY department, number
                        """)
                .param(numbers.toArray(String[]::new))
                .query((row, _) -> new Impact.Jack(
                        row.getString("number"),
                        LanLine.Use.valueOf(row.getString("use")).label(),
                        row.getString("department"),
                        row.getString("place"),
                        row.getString("extension")))
                .list();
    }

    List<Impact.Thing> devices(Collection<String> numbers) {
        return database.sql("""
                        SELECT number, kind, place FROM line_network_device WHERE number = ANY(?) ORDER BY number
                        """)
                .param(numbers.toArray(String[]::new))
                .query((row, _) -> new Impact.Thing(
                        row.getString("number"),
                        NetworkDevice.Kind.valueOf(row.getString("kind")).label(),
                        row.getString("place")))
                .list();
    }

    List<Impact.Thing> leased(Collection<String> numbers) {
        return database.sql("""
                        SELECT number, use, a_end || ' – ' || z_end AS place FROM line_leased_line
                        WHERE number = ANY(?) ORDER BY number
                        """)
                .param(numbers.toArray(String[]::new))
                .query((row, _) -> new Impact.Thing(
                        row.getString("number"),
                        LeasedLine.Use.valueOf(row.getString("use")).label(),
                        row.getString("place")))
                .list();
    }
}
