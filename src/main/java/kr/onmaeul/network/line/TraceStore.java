package kr.onmaeul.network.line;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Follows the cables from port to port.
@Repository
class TraceStore {

    private final JdbcClient database;

    TraceStore(JdbcClient database) {
        this.database = database;
    }

    /// One port that the way reaches, and the cable by which it came there.
    ///
    /// @param onward whether it lies on the side to which the first port looks, not on that of its twin
    /// @param step 0 for the port itself
    /// @param leave the port at which the way goes on, null where it ends
    record Leg(boolean onward, int step, @Nullable String leave, Trace.Point point, Trace.@Nullable Cord cord) {}

    /// Both ways from what somebody named (a port, wall jack, cable, leased line or extension), in one query.
    List<Leg> legs(String named) {
        return database.sql("""
                        SELECT w.onward, w.step, w.arrive, w.leave, p.kind, p.owner,
                               coalesce(d.id, n.id, j.id, l.id) AS owner_id,
                               coalesce(d.kind, n.kind, j.use) AS what, coalesce(d.model, n.rack, l.carrier) AS detail,
                               coalesce(d.place, n.place, j.department || ' ' || j.place,
                                        l.a_end || ' – ' || l.z_end) AS place,
                               w.cable, c.id AS cable_id, c.medium, c.metres, c.bundle, c.label,
                               c.state = 'DECOMMISSIONING' AS leaving
                        FROM line_way(:named) w
                        JOIN line_port p ON p.code = w.arrive
                        LEFT JOIN line_network_device d ON p.kind = 'DEVICE' AND d.number = p.owner
                        LEFT JOIN line_panel n ON p.kind IN ('FRONT', 'REAR') AND n.number = p.owner
                        LEFT JOIN line_lan j ON p.kind = 'JACK' AND j.number = p.owner
                        LEFT JOIN line_leased_line l ON p.kind IN ('LEASED_A', 'LEASED_Z') AND l.number = p.owner
                        LEFT JOIN line_cable c ON c.number = w.cable
                        ORDER BY w.onward, w.step
                        """)
                .param("named", named)
                .query((row, _) -> leg(row))
                .list();
    }

    private static Leg leg(ResultSet row) throws SQLException {
        var kind = PortKind.valueOf(row.getString("kind")).face();
        var arrive = row.getString("arrive");
        var leave = row.getString("leave");
        var owner = row.getString("owner");
        var point = new Trace.Point(
                arrive,
                leave,
                kind,
                owner,
                PortOwner.name(kind, row.getString("what"), row.getString("detail")),
                row.getString("place"),
                PortOwner.address(kind, row.getObject("owner_id", UUID.class)));
        return new Leg(row.getBoolean("onward"), row.getInt("step"), leave, point, cord(row));
    }

    private static Trace.@Nullable Cord cord(ResultSet row) throws SQLException {
        var number = row.getString("cable");
        if (number == null) {
            return null;
        }
        BigDecimal metres = row.getBigDecimal("metres");
        Bilingual medium = Cable.Medium.valueOf(row.getString("medium")).label();
        return new Trace.Cord(
                number,
                medium,
                metres,
                row.getString("bundle"),
                row.getString("label"),
                row.getBoolean("leaving"),
                "/registers/line-cables/" + row.getObject("cable_id", UUID.class));
    }
}
