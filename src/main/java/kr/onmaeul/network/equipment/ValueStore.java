package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterSource;
import kr.onmaeul.foundation.time.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The devices of a day with what they cost.
@Repository
class ValueStore {

    private final JdbcClient database;
    private final String devices;

    ValueStore(JdbcClient database, Register<Device> devices) {
        this.database = database;
        this.devices = RegisterSource.onADay(devices);
    }

    /// A device as it was bought.
    record Bought(
            UUID id,
            String itemNumber,
            String item,
            String model,
            @Nullable String department,
            LocalDate boughtOn,
            @Nullable Long price) {}

    /// Devices of one item that were bought on one day for one price.
    record Lot(String item, LocalDate boughtOn, @Nullable Long price, long devices) {}

    List<Bought> page(LocalDate day, KnownAt knownAt, String after, int size) {
        return database.sql("""
                SELECT id, item_number, item, model, department, bought_on, price FROM %s AS device
                WHERE NOT gone AND state <> 'ORDERED' AND item_number > :after ORDER BY item_number LIMIT :size
                """.formatted(devices))
                .param("day", day)
                .param("known", knownAt.until())
                .param("after", after)
                .param("size", size)
                .query(Bought.class)
                .list();
    }

    List<Lot> lots(LocalDate day, KnownAt knownAt) {
        return database.sql("""
                SELECT item, bought_on, price, count(*) AS devices FROM %s AS device
                WHERE NOT gone AND state <> 'ORDERED' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
                """.formatted(devices))
                .param("day", day)
                .param("known", knownAt.until())
                .query(Lot.class)
                .list();
    }

    /// What still serves today and may be replaced one day.
    List<Lot> serving() {
        return database.sql("""
                SELECT item, bought_on, CAST(NULL AS bigint) AS price, count(*) AS devices FROM equipment_device
                WHERE NOT gone AND state NOT IN ('ORDERED', 'DISPOSAL_REQUESTED') GROUP BY 1, 2 ORDER BY 1, 2
                """).query(Lot.class).list();
    }
}
