package kr.onmaeul.network.equipment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.network.equipment.StocktakingFinding.Circumstances;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was found.
@Repository
class StocktakingFindingStore {

    private static final String FINDINGS = """
            SELECT f.*, equipment_stocktaking_plain(coalesce(f.seen_place, d.place))
                        IS NOT DISTINCT FROM equipment_stocktaking_plain(d.place)
                        AND coalesce(f.seen_department, d.department) IS NOT DISTINCT FROM d.department
                        AND coalesce(f.seen_post, d.post) IS NOT DISTINCT FROM d.post
                        AND d.id IS NOT NULL AS settled
            FROM equipment_stocktaking_finding f LEFT JOIN equipment_device d ON d.id = f.device
            WHERE f.stocktaking = :stocktaking
            """;

    private final JdbcClient database;

    StocktakingFindingStore(JdbcClient database) {
        this.database = database;
    }

    /// Writes down a sight. Seen again as before, or an older sight that arrives late, it changes nothing.
    ///
    /// @param code the number of the device, or what was scanned
    /// @param device its record, or null where there is none
    /// @return whether it says anything new
    boolean see(UUID stocktaking, String code, @Nullable UUID device, Sighting sighting) {
        var actor = CurrentActor.now();
        var seen = sighting.seen();
        return database.sql("""
                        INSERT INTO equipment_stocktaking_finding AS f
                            (stocktaking, code, device, item, scan, seen_place, seen_department, seen_post, said_place,
                             said_department, said_post, scanned_at, scanned_by, scanned_by_name, acting_for)
                        SELECT :stocktaking, :code, d.id, d.item, :scan, :place, :department, :post, d.place,
                               d.department, d.post, clock_timestamp() - make_interval(secs => :ago), :account, :name,
                               :acting_for
                        FROM (SELECT CAST(:device AS uuid) AS id) AS asked
                             LEFT JOIN equipment_device d ON d.id = asked.id
                        ON CONFLICT (stocktaking, code) DO UPDATE
                        SET scan = EXCLUDED.scan, device = EXCLUDED.device, item = EXCLUDED.item,
                            seen_place = EXCLUDED.seen_place, seen_department = EXCLUDED.seen_department,
                            seen_post = EXCLUDED.seen_post, said_place = EXCLUDED.said_place,
                            said_department = EXCLUDED.said_department, said_post = EXCLUDED.said_post,
                            scanned_at = EXCLUDED.scanned_at, scanned_by = EXCLUDED.scanned_by,
                            scanned_by_name = EXCLUDED.scanned_by_name, acting_for = EXCLUDED.acting_for
                        WHERE f.scan <> EXCLUDED.scan AND f.scanned_at < EXCLUDED.scanned_at
                          AND (f.seen_place, f.seen_department, f.seen_post)
                              IS DISTINCT FROM (EXCLUDED.seen_place, EXCLUDED.seen_department, EXCLUDED.seen_post)
                        """)
                        .param("stocktaking", stocktaking)
                        .param("code", code)
                        .param("device", device)
                        .param("scan", sighting.scan())
                        .param("place", seen.place())
                        .param("department", seen.department())
                        .param("post", seen.post())
                        .param("ago", sighting.ago().toSeconds())
                        .param("account", actor.account())
                        .param("name", actor.name())
                        .param("acting_for", actor.actingFor())
                        .update()
                == 1;
    }

    /// Under which code a device was seen before: its number may have been corrected since.
    Optional<String> codeOf(UUID stocktaking, UUID device) {
        return database.sql("SELECT code FROM equipment_stocktaking_finding WHERE stocktaking = ? AND device = ?")
                .params(stocktaking, device)
                .query(String.class)
                .optional();
    }

    /// What was not seen is missing, unless it left the register meanwhile.
    void miss(UUID stocktaking) {
        var actor = CurrentActor.now();
        database.sql("""
                        INSERT INTO equipment_stocktaking_finding
                            (stocktaking, code, device, item, missing, scan, said_place, said_department, said_post,
                             scanned_at, scanned_by, scanned_by_name, acting_for)
                        SELECT e.stocktaking, e.item_number, e.device, e.item, true, e.device, e.place, e.department,
                               e.post, clock_timestamp(), :account, :name, :acting_for
                        FROM equipment_stocktaking_expected e JOIN equipment_device d ON d.id = e.device
                        WHERE e.stocktaking = :stocktaking AND NOT d.gone
                          AND NOT EXISTS (SELECT FROM equipment_stocktaking_finding f
                                          WHERE f.stocktaking = e.stocktaking AND f.device = e.device)
                        """)
                .param("stocktaking", stocktaking)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor())
                .update();
    }

    Optional<StocktakingFinding> find(UUID stocktaking, String code) {
        return database.sql(FINDINGS + " AND f.code = :code")
                .param("stocktaking", stocktaking)
                .param("code", code)
                .query((row, _) -> finding(row))
                .optional();
    }

    /// By code, beyond the given one.
    ///
    /// @param verdicts of which kinds
    List<StocktakingFinding> page(UUID stocktaking, List<String> verdicts, String after, int size) {
        return database.sql(FINDINGS + """
                         AND f.verdict = ANY(CAST(:verdicts AS text[])) AND f.code > :after
                        ORDER BY f.code LIMIT :size
                        """)
                .param("stocktaking", stocktaking)
                .param("verdicts", verdicts.toArray(String[]::new))
                .param("after", after)
                .param("size", size)
                .query((row, _) -> finding(row))
                .list();
    }

    /// The latest that were scanned.
    List<StocktakingFinding> latest(UUID stocktaking, int size) {
        return database.sql(FINDINGS + " AND NOT f.missing ORDER BY f.scanned_at DESC LIMIT :size")
                .param("stocktaking", stocktaking)
                .param("size", size)
                .query((row, _) -> finding(row))
                .list();
    }

    StocktakingCounts counts(UUID stocktaking) {
        var findings = new EnumMap<StocktakingVerdict, Long>(StocktakingVerdict.class);
        database.sql("""
                        SELECT verdict, count(*) FROM equipment_stocktaking_finding
                        WHERE stocktaking = ? GROUP BY verdict
                        """).param(stocktaking).query(row -> {
            findings.put(StocktakingVerdict.valueOf(row.getString(1)), row.getLong(2));
        });
        return database.sql("""
                        SELECT count(*), count(f.device)
                        FROM equipment_stocktaking_expected e
                             LEFT JOIN equipment_stocktaking_finding f
                                    ON f.stocktaking = e.stocktaking AND f.device = e.device AND NOT f.missing
                        WHERE e.stocktaking = ?
                        """)
                .param(stocktaking)
                .query((row, _) -> new StocktakingCounts(row.getLong(1), row.getLong(2), findings))
                .single();
    }

    private static StocktakingFinding finding(ResultSet row) throws SQLException {
        return new StocktakingFinding(
                row.getString("code"),
                row.getObject("device", UUID.class),
                item(row.getString("item")),
                StocktakingVerdict.valueOf(row.getString("verdict")),
                row.getInt("version"),
                new Circumstances(
                        row.getString("seen_place"), row.getString("seen_department"), row.getString("seen_post")),
                new Circumstances(
                        row.getString("said_place"), row.getString("said_department"), row.getString("said_post")),
                row.getObject("scanned_at", OffsetDateTime.class).toInstant(),
                row.getString("scanned_by_name"),
                row.getBoolean("settled"));
    }

    private static @Nullable Bilingual item(@Nullable String code) {
        return code == null ? null : Device.Item.valueOf(code).label();
    }
}
