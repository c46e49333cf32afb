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

/// Keeps campaigns and what should be found in them.
@Repository
class StocktakingStore {

    private final JdbcClient database;

    StocktakingStore(JdbcClient database) {
        this.database = database;
    }

    /// The latest first, with how far each is.
    List<StocktakingProgress> all() {
        return database.sql("""
                        SELECT s.*, p.seen, p.expected
                        FROM equipment_stocktaking s
                        CROSS JOIN LATERAL (
                            SELECT count(f.device) AS seen, count(*) AS expected
                            FROM equipment_stocktaking_expected e
                                 LEFT JOIN equipment_stocktaking_finding f
                                        ON f.stocktaking = e.stocktaking AND f.device = e.device AND NOT f.missing
                            WHERE e.stocktaking = s.id) p
                        ORDER BY s.opened_at DESC
                        """)
                .query((row, _) -> new StocktakingProgress(campaign(row), row.getLong("seen"), row.getLong("expected")))
                .list();
    }

    Optional<Stocktaking> find(UUID id) {
        return database.sql("SELECT * FROM equipment_stocktaking WHERE id = ?")
                .param(id)
                .query((row, _) -> campaign(row))
                .optional();
    }

    /// @return whether no other campaign is called so
    boolean open(UUID id, String title, LocalDate day, Stocktaking.Mode mode, Stocktaking.Scope scope) {
        var actor = CurrentActor.now();
        return database.sql("""
                        INSERT INTO equipment_stocktaking (id, title, day, mode, departments, items, place, opened_by,
                                                           opened_by_name, acting_for)
                        VALUES (:id, :title, :day, :mode, CAST(:departments AS text[]), CAST(:items AS text[]),
                                :place, :account, :name, :acting_for)
                        ON CONFLICT (title) DO NOTHING
                        """)
                        .param("id", id)
                        .param("title", title)
                        .param("day", day)
                        .param("mode", mode.name())
                        .param("departments", scope.departments().toArray(String[]::new))
                        .param("items", scope.items().toArray(String[]::new))
                        .param("place", scope.place())
                        .param("account", actor.account())
                        .param("name", actor.name())
                        .param("acting_for", actor.actingFor())
                        .update()
                == 1;
    }

    /// Writes down what belongs to a campaign as it stands now: what came and has neither left nor is on its way out.
    ///
    /// @return how many devices
    int expect(UUID id) {
        return database.sql("""
                        INSERT INTO equipment_stocktaking_expected
                            (stocktaking, device, item_number, item, department, post, place)
                        SELECT s.id, d.id, d.item_number, d.item, d.department, d.post, d.place
                        FROM equipment_stocktaking s, equipment_device d
                        WHERE s.id = ? AND NOT d.gone AND d.state <> 'ORDERED'
                          AND (s.departments = '{}' OR d.department = ANY(s.departments))
                          AND (s.items = '{}' OR d.item = ANY(s.items))
                          AND (s.place IS NULL OR starts_with(equipment_stocktaking_plain(d.place),
                                                              equipment_stocktaking_plain(s.place)))
                        """).param(id).update();
    }

    /// Holds an open campaign until the end of the transaction, so that nothing is scanned meanwhile.
    boolean hold(UUID id) {
        return database.sql("SELECT id FROM equipment_stocktaking WHERE id = ? AND closed_at IS NULL FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    void close(UUID id) {
        var actor = CurrentActor.now();
        database.sql("""
                        UPDATE equipment_stocktaking
                        SET closed_by = :account, closed_by_name = :name, closed_acting_for = :acting_for
                        WHERE id = :id
                        """)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor())
                .param("id", id)
                .update();
    }

    private static Stocktaking campaign(ResultSet row) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Stocktaking(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("day", LocalDate.class),
                Stocktaking.Mode.valueOf(row.getString("mode")),
                new Stocktaking.Scope(texts(row, "departments"), texts(row, "items"), row.getString("place")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by_name"),
                closed == null ? null : closed.toInstant(),
                row.getString("closed_by_name"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        @Nullable Object array = row.getArray(column).getArray();
        return array instanceof String[] texts ? List.of(texts) : List.of();
    }
}
