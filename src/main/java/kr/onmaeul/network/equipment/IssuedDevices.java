package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What was issued in a period: every deed of issuing in the register, and whether it belongs to a round.
@Service
public class IssuedDevices {

    private static final int AT_ONCE = 500;

    private static final String ISSUED = """
            WITH issued AS (
                SELECT id, version, item_number, item, department, since, document FROM equipment_device
                WHERE deed = 'issued' AND since BETWEEN :from AND :to AND recorded_at <= :known
                UNION ALL
                SELECT id, version, item_number, item, department, since, document FROM equipment_device_was
                WHERE deed = 'issued' AND since BETWEEN :from AND :to AND recorded_at <= :known)
            """;

    private static final String WITH_ROUND = """
             FROM issued i
             LEFT JOIN equipment_allocation a ON a.device = i.id AND a.device_version = i.version
             LEFT JOIN equipment_round r ON r.id = a.round
            """;

    private final JdbcClient database;

    IssuedDevices(JdbcClient database) {
        this.database = database;
    }

    /// By item, also those of which none was issued.
    public List<IssuedDevice.Sum> sums(Period period, KnownAt knownAt) {
        var counted = asked(ISSUED + """
                SELECT i.item, count(r.id) AS regular, count(*) - count(r.id) AS ad_hoc
                """ + WITH_ROUND + " GROUP BY i.item", period, knownAt)
                .query((row, _) -> new IssuedDevice.Sum(
                        Device.Item.valueOf(row.getString("item")), row.getLong("regular"), row.getLong("ad_hoc")))
                .list();
        return Arrays.stream(Device.Item.values())
                .map(item -> counted.stream()
                        .filter(sum -> sum.item() == item)
                        .findFirst()
                        .orElse(new IssuedDevice.Sum(item, 0, 0)))
                .toList();
    }

    /// In the order of their numbers.
    ///
    /// @param after the item number and version after which the page begins
    public List<IssuedDevice> page(Period period, KnownAt knownAt, String after, int version, int size) {
        return asked(ISSUED + """
                SELECT i.*, a.state = 'CONFIRMED' AS confirmed,
                       CASE WHEN r.id IS NOT NULL THEN r.year || '-' || r.half END AS round
                """ + WITH_ROUND + """
                 WHERE (i.item_number, i.version) > (:after, :version) ORDER BY i.item_number, i.version LIMIT :size
                """, period, knownAt)
                .param("after", after)
                .param("version", version)
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

    /// All of them, read page by page.
    public Stream<IssuedDevice> all(Period period, KnownAt knownAt) {
        return Stream.iterate(
                        page(period, knownAt, "", 0, AT_ONCE),
                        some -> !some.isEmpty(),
                        some -> some.size() < AT_ONCE
                                ? List.<IssuedDevice>of()
                                : page(
                                        period,
                                        knownAt,
                                        some.getLast().itemNumber(),
                                        some.getLast().version(),
                                        AT_ONCE))
                .flatMap(List::stream);
    }

    private JdbcClient.StatementSpec asked(String sql, Period period, KnownAt knownAt) {
        return database.sql(sql)
                .param("from", period.from())
                .param("to", period.to())
                .param("known", knownAt.until());
    }
}
