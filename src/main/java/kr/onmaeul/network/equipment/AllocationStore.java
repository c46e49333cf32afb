package kr.onmaeul.network.equipment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.money.Won;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The devices that rounds give to departments.
@Repository
class AllocationStore {

    private static final String ALLOCATIONS = """
            SELECT a.*, r.department, r.item, d.item_number, d.model
            FROM equipment_allocation a
            JOIN equipment_request r ON r.id = a.request
            LEFT JOIN equipment_device d ON d.id = a.device
            """;

    private final JdbcClient database;

    AllocationStore(JdbcClient database) {
        this.database = database;
    }

    /// Devices of an item that lie in the stock and are promised to nobody, the best and oldest first. They are held
    /// until the transaction ends; those that somebody else holds are passed by.
    List<UUID> takeFromStock(String item, int most) {
        return database.sql("""
                SELECT d.id FROM equipment_device d
                WHERE d.item = ? AND d.state = 'IN_STOCK' AND NOT d.gone
                  AND NOT EXISTS (SELECT 1 FROM equipment_allocation a WHERE a.device = d.id AND a.state = 'RESERVED')
                ORDER BY CASE d.condition WHEN 'GOOD' THEN 0 WHEN 'FAIR' THEN 1 ELSE 2 END, d.bought_on, d.item_number
                LIMIT ? FOR UPDATE OF d SKIP LOCKED
                """).params(item, most).query(UUID.class).list();
    }

    void promise(DeviceRequest request, List<UUID> devices) {
        add(request, "RESERVED", devices.stream().map(UUID::toString).toArray(String[]::new), Won.ZERO);
    }

    void order(DeviceRequest request, int quantity, Won price) {
        add(request, "TO_BUY", new @Nullable String[quantity], price);
    }

    private void add(DeviceRequest request, String state, @Nullable String[] devices, Won cost) {
        var actor = CurrentActor.now();
        database.sql("""
                INSERT INTO equipment_allocation (id, request, round, state, device, cost, recorded_by,
                                                  recorded_by_name, acting_for)
                SELECT fresh.id, :request, :round, :state, fresh.device, :cost, :account, :name, :acting_for
                FROM unnest(CAST(:ids AS uuid[]), CAST(:devices AS uuid[])) AS fresh (id, device)
                """)
                .param(
                        "ids",
                        Stream.generate(() -> UuidCreator.getTimeOrderedEpoch().toString())
                                .limit(devices.length)
                                .toArray(String[]::new))
                .param("devices", devices)
                .param("request", request.id())
                .param("round", request.round())
                .param("state", state)
                .param("cost", cost.amount())
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor())
                .update();
    }

    /// Fills what was to be bought with devices that came, the earliest allocation first.
    ///
    /// @return how many were filled
    int fill(UUID round, String item, List<UUID> devices) {
        return database.sql("""
                WITH waiting AS (
                    SELECT a.id, row_number() OVER (ORDER BY a.id) AS place
                    FROM equipment_allocation a JOIN equipment_request r ON r.id = a.request
                    WHERE a.round = :round AND a.state = 'TO_BUY' AND r.item = :item),
                come AS (SELECT * FROM unnest(CAST(:devices AS uuid[])) WITH ORDINALITY AS come (device, place))
                UPDATE equipment_allocation a SET state = 'RESERVED', device = come.device
                FROM waiting JOIN come USING (place)
                WHERE a.id = waiting.id AND a.state = 'TO_BUY'
                """)
                .param("round", round)
                .param("item", item)
                .param("devices", devices.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /// Takes allocations of a request back that were not handed over.
    ///
    /// @return how many were taken back
    int withdraw(UUID request, List<UUID> allocations) {
        return database.sql("""
                UPDATE equipment_allocation SET state = 'WITHDRAWN'
                WHERE request = :request AND id = ANY(CAST(:ids AS uuid[])) AND state IN ('TO_BUY', 'RESERVED')
                """)
                .param("request", request)
                .param("ids", allocations.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    List<Allocation> ofRequest(UUID request) {
        return database.sql(ALLOCATIONS + " WHERE a.request = ? ORDER BY a.id")
                .param(request)
                .query((row, _) -> allocation(row))
                .list();
    }

    List<Allocation> ofRound(UUID round, Allocation.State state) {
        return database.sql(ALLOCATIONS + """
                 WHERE a.round = ? AND a.state = ? ORDER BY r.department, r.item, d.item_number, a.id
                """)
                .params(round, state.name())
                .query((row, _) -> allocation(row))
                .list();
    }

    /// What a department was handed over and did not confirm yet, in any round.
    List<Allocation> unconfirmed(String department) {
        return database.sql(ALLOCATIONS + """
                 WHERE r.department = ? AND a.state = 'HANDED_OVER' ORDER BY a.handed_on, d.item_number
                """)
                .param(department)
                .query((row, _) -> allocation(row))
                .list();
    }

    /// How a round stands with every item that there is of it.
    List<Supply> supplies(UUID round, Map<Device.Item, Won> prices) {
        return database.sql("""
                SELECT item.code, coalesce(s.stock, 0) AS stock, coalesce(q.requested, 0) AS requested,
                       coalesce(q.allocated, 0) AS allocated, coalesce(a.to_buy, 0) AS to_buy,
                       coalesce(a.promised, 0) AS promised, coalesce(a.handed, 0) AS handed,
                       coalesce(a.confirmed, 0) AS confirmed
                FROM unnest(CAST(:items AS text[])) WITH ORDINALITY AS item (code, place)
                LEFT JOIN (SELECT d.item, count(*) AS stock FROM equipment_device d
                           WHERE d.state = 'IN_STOCK' AND NOT d.gone
                             AND NOT EXISTS (SELECT 1 FROM equipment_allocation a
                                             WHERE a.device = d.id AND a.state = 'RESERVED')
                           GROUP BY d.item) s ON s.item = item.code
                LEFT JOIN (SELECT item, sum(quantity) AS requested, sum(allocated) AS allocated FROM equipment_request
                           WHERE round = :round AND withdrawn_at IS NULL GROUP BY item) q ON q.item = item.code
                LEFT JOIN (SELECT r.item, count(*) FILTER (WHERE a.state = 'TO_BUY') AS to_buy,
                                  count(*) FILTER (WHERE a.state = 'RESERVED') AS promised,
                                  count(*) FILTER (WHERE a.state IN ('HANDED_OVER', 'CONFIRMED')) AS handed,
                                  count(*) FILTER (WHERE a.state = 'CONFIRMED') AS confirmed
                           FROM equipment_allocation a JOIN equipment_request r ON r.id = a.request
                           WHERE a.round = :round GROUP BY r.item) a ON a.item = item.code
                ORDER BY item.place
                """)
                .param("round", round)
                .param("items", DeviceItems.byCode().keySet().toArray(String[]::new))
                .query((row, _) -> supply(row, prices))
                .list();
    }

    private static Supply supply(ResultSet row, Map<Device.Item, Won> prices) throws SQLException {
        var item = Device.Item.valueOf(row.getString("code"));
        return new Supply(
                item.name(),
                item,
                row.getInt("stock"),
                row.getInt("requested"),
                row.getInt("allocated"),
                row.getInt("to_buy"),
                row.getInt("promised"),
                row.getInt("handed"),
                row.getInt("confirmed"),
                Optional.ofNullable(prices.get(item)));
    }

    private static Allocation allocation(ResultSet row) throws SQLException {
        var device = row.getObject("device", UUID.class);
        return new Allocation(
                row.getObject("id", UUID.class),
                row.getObject("request", UUID.class),
                row.getString("department"),
                Device.Item.valueOf(row.getString("item")),
                Allocation.State.valueOf(row.getString("state")),
                Won.of(row.getLong("cost")),
                device == null
                        ? null
                        : new Allocation.Promised(device, row.getString("item_number"), row.getString("model")),
                row.getObject("handed_on", LocalDate.class),
                row.getString("document"),
                instant(row, "confirmed_at"),
                row.getString("confirmed_by_name"),
                row.getString("receipt"),
                row.getInt("reminders"),
                instant(row, "reminded_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
