package kr.onmaeul.network.line;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what would be cut, the ways from there, and what hangs on them.
@Repository
class WiringStore {

    private final JdbcClient database;

    WiringStore(JdbcClient database) {
        this.database = database;
    }

    /// The ways from the ends of all cables that lead nowhere once something is cut, as they are before.
    List<Severing.Way> severed(Cut cut) {
        var cables = new HashSet<>(cut.cables());
        cables.addAll(cut.plugged());
        return ways(List.of(), cables);
    }

    /// The ways from the ports of devices and leased lines.
    List<Severing.Way> waysFrom(Collection<String> owners) {
        return ways(owners, List.of());
    }

    private List<Severing.Way> ways(Collection<String> owners, Collection<String> cables) {
        return database.sql("SELECT start, port, kind, owner FROM line_ways(?, ?)")
                .params(owners.toArray(String[]::new), cables.toArray(String[]::new))
                .query((row, _) -> new Severing.Way(
                        row.getString("start"),
                        row.getString("port"),
                        PortKind.valueOf(row.getString("kind")),
                        row.getString("owner")))
                .list();
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
        var cables = database.sql("""
                        SELECT number FROM line_cable
                        WHERE (number = :named OR bundle = :named
                               OR number IN (SELECT cable FROM line_strand WHERE left(number, 6) = :named AND NOT gone))
                          AND NOT gone AND state <> 'PLANNED'
                        """).param("named", named).query(String.class).set();
        var plugged = database.sql("""
                        SELECT e.cable FROM line_port p JOIN line_cable_end e ON e.port = p.code WHERE p.owner = ?
                        """).param(named).query(String.class).set();
        return Optional.of(new Cut(named, cables, plugged));
    }

    /// The backbone switches, from which everything is reached.
    Set<String> backbones() {
        return database.sql("SELECT number FROM line_network_device WHERE kind = 'BACKBONE' AND NOT gone")
                .query(String.class)
                .set();
    }

    /// The leased lines that run in cores of a section.
    List<String> leasedIn(String section) {
        return database.sql("""
                        SELECT DISTINCT leased FROM line_strand
                        WHERE left(number, 6) = ? AND leased IS NOT NULL AND NOT gone
                        """).param(section).query(String.class).list();
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
