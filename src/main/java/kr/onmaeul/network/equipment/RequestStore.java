package kr.onmaeul.network.equipment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What departments ask for.
@Repository
class RequestStore {

    private static final String REQUESTS = """
            SELECT r.*, a.handed, a.confirmed
            FROM equipment_request r
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE state IN ('HANDED_OVER', 'CONFIRMED')) AS handed,
                       count(*) FILTER (WHERE state = 'CONFIRMED') AS confirmed
                FROM equipment_allocation WHERE request = r.id) a
            """;

    private final JdbcClient database;

    RequestStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, UUID round, DeviceRequest.Wish wish) {
        var actor = CurrentActor.now();
        database.sql("""
                INSERT INTO equipment_request (id, round, department, item, quantity, fresh, reason, document,
                                               recorded_by, recorded_by_name, acting_for)
                VALUES (:id, :round, :department, :item, :quantity, :fresh, :reason, nullif(:document, ''),
                        :account, :name, :acting_for)
                """)
                .param("id", id)
                .param("round", round)
                .param("department", wish.department())
                .param("item", wish.item())
                .param("quantity", wish.quantity())
                .param("fresh", wish.fresh())
                .param("reason", wish.reason())
                .param("document", wish.document())
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor())
                .update();
    }

    /// Names the devices that are to be replaced, as far as the department has them.
    ///
    /// @return how many it has
    int addDevices(UUID request, UUID round, DeviceRequest.Wish wish) {
        return database.sql("""
                INSERT INTO equipment_request_device (request, round, device)
                SELECT :request, :round, id FROM equipment_device
                WHERE id = ANY(CAST(:devices AS uuid[])) AND NOT gone AND state IN ('ASSIGNED', 'UNDER_REPAIR')
                  AND department = :department AND item = :item
                """)
                .param("request", request)
                .param("round", round)
                .param("devices", wish.devices().stream().map(UUID::toString).toArray(String[]::new))
                .param("department", wish.department())
                .param("item", wish.item())
                .update();
    }

    /// False when it was withdrawn already.
    boolean withdraw(UUID request) {
        var done = database.sql("""
                        UPDATE equipment_request SET withdrawn_at = clock_timestamp()
                        WHERE id = ? AND withdrawn_at IS NULL
                        """).param(request).update() == 1;
        database.sql("UPDATE equipment_request_device SET live = false WHERE request = ?")
                .param(request)
                .update();
        return done;
    }

    /// Those that stand, by department and item.
    List<DeviceRequest> ofRound(UUID round) {
        return database.sql(REQUESTS + " WHERE r.round = ? AND r.withdrawn_at IS NULL ORDER BY r.department, r.item")
                .param(round)
                .query((row, _) -> request(row))
                .list();
    }

    /// Those that stand, held until the transaction ends, so that nobody else allocates to them meanwhile.
    List<DeviceRequest> hold(UUID round) {
        return database.sql(REQUESTS + """
                 WHERE r.round = ? AND r.withdrawn_at IS NULL ORDER BY r.department, r.item FOR UPDATE OF r
                """)
                .param(round)
                .query((row, _) -> request(row))
                .list();
    }

    /// All of some departments, the latest first.
    List<DeviceRequest> ofDepartments(List<String> departments, @Nullable UUID before, int most) {
        return database.sql(REQUESTS + """
                         WHERE r.department = ANY(CAST(:departments AS text[]))
                           AND (CAST(:before AS uuid) IS NULL OR r.id < :before)
                        ORDER BY r.id DESC LIMIT :most
                        """)
                .param("departments", departments.toArray(String[]::new))
                .param("before", before)
                .param("most", most)
                .query((row, _) -> request(row))
                .list();
    }

    Optional<DeviceRequest> find(UUID id) {
        return database.sql(REQUESTS + " WHERE r.id = ?")
                .param(id)
                .query((row, _) -> request(row))
                .optional();
    }

    /// The devices that a request names.
    List<OwnDevice> devices(UUID request, LocalDate last) {
        return database.sql("""
                SELECT d.* FROM equipment_request_device n JOIN equipment_device d ON d.id = n.device
                WHERE n.request = ? ORDER BY d.item_number
                """)
                .param(request)
                .query((row, _) -> device(row, last))
                .list();
    }

    /// What a department has of an item, the worst and oldest first.
    List<OwnDevice> ofItem(String department, String item, LocalDate last, int most) {
        return database.sql("""
                SELECT * FROM equipment_device
                WHERE NOT gone AND state IN ('ASSIGNED', 'UNDER_REPAIR') AND department = ? AND item = ?
                ORDER BY CASE condition WHEN 'POOR' THEN 0 WHEN 'FAIR' THEN 1 ELSE 2 END, bought_on, item_number
                LIMIT ?
                """)
                .params(department, item, most)
                .query((row, _) -> device(row, last))
                .list();
    }

    private static OwnDevice device(ResultSet row, LocalDate last) throws SQLException {
        var bought = row.getObject("bought_on", LocalDate.class);
        var ends = UsefulLife.ofOneBought(bought, row.getString("item"))
                .map(life -> bought.plusYears(life.years()))
                .orElse(null);
        return new OwnDevice(
                row.getObject("id", UUID.class),
                row.getString("item_number"),
                row.getString("model"),
                Device.Condition.valueOf(row.getString("condition")),
                bought,
                ends,
                ends != null && !ends.isAfter(last));
    }

    private static DeviceRequest request(ResultSet row) throws SQLException {
        return new DeviceRequest(
                row.getObject("id", UUID.class),
                row.getObject("round", UUID.class),
                row.getString("department"),
                Device.Item.valueOf(row.getString("item")),
                row.getString("item"),
                row.getInt("quantity"),
                row.getInt("fresh"),
                row.getString("reason"),
                row.getString("document"),
                row.getObject("withdrawn_at") != null,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"),
                row.getInt("allocated"),
                row.getInt("handed"),
                row.getInt("confirmed"));
    }
}
