package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterSource;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds what was issued, and in which round.
@Repository
class IssuedStore {

    private final JdbcClient database;
    private final String issued;

    IssuedStore(JdbcClient database, Register<Device> devices) {
        this.database = database;
        this.issued = """
                 FROM %s AS i
                 LEFT JOIN equipment_allocation a ON a.device = i.id AND a.device_version = i.version
                 LEFT JOIN equipment_round r ON r.id = a.round
                 WHERE i.deed = 'issued' AND i.since BETWEEN :from AND :to
                """.formatted(RegisterSource.done(devices));
    }

    /// By item, without those of which none was issued.
    List<IssuedDevice.Sum> sums(Period period, KnownAt knownAt) {
        return asked(
                        "SELECT i.item, count(r.id) AS regular, count(*) - count(r.id) AS ad_hoc" + issued
                                + " GROUP BY i.item",
                        period,
                        knownAt)
                .query((row, _) -> new IssuedDevice.Sum(
                        Device.Item.valueOf(row.getString("item")), row.getLong("regular"), row.getLong("ad_hoc")))
                .list();
    }

    List<IssuedDevice> page(Period period, KnownAt knownAt, IssuedDevice.Place after, int size) {
        return asked("""
                SELECT i.id, i.version, i.item_number, i.item, i.department, i.since, i.document,
                       a.state = 'CONFIRMED' AS confirmed,
                       CASE WHEN r.id IS NOT NULL THEN r.year || '-' || r.half END AS round
                """ + issued + """
                 AND (i.item_number, i.version) > (:after, :version) ORDER BY i.item_number, i.version LIMIT :size
                """, period, knownAt)
                .param("after", after.itemNumber())
                .param("version", after.version())
                .param("size", size)
                .query((row, _) -> new IssuedDevice(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("item_number"),
                        Device.Item.valueOf(row.getString("item")),
                        row.getString("department"),
                        row.getObject("since", LocalDate.class),
                        row.getString("document"),
                        row.getString("round"),
                        row.getBoolean("confirmed")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Period period, KnownAt knownAt) {
        return database.sql(sql)
                .param("from", period.from())
                .param("to", period.to())
                .param("known", knownAt.until());
    }
}
