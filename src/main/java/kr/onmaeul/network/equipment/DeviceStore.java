package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the register of devices says that is no list and no figure.
@Repository
class DeviceStore {

    private final JdbcClient database;

    DeviceStore(JdbcClient database) {
        this.database = database;
    }

    /// What stands today of an item that was bought in a year.
    ///
    /// @param first the first day on which one of them was bought
    /// @param price of those whose price is known
    record Bought(String item, int year, LocalDate first, long devices, long price, long priced) {}

    List<Bought> bought() {
        return database.sql("""
                        SELECT item, CAST(extract(year FROM bought_on) AS int) AS year, min(bought_on) AS first,
                               count(*) AS devices, CAST(coalesce(sum(price), 0) AS bigint) AS price,
                               count(price) AS priced
                        FROM equipment_device
                        WHERE NOT gone AND state NOT IN ('ORDERED', 'DISPOSAL_REQUESTED')
                        GROUP BY 1, 2
                        ORDER BY 1, 2
                        """).query(Bought.class).list();
    }

    /// The departments that have devices today, by name.
    List<String> departments() {
        return database.sql("""
                        SELECT DISTINCT department FROM equipment_device
                        WHERE NOT gone AND department IS NOT NULL ORDER BY department
                        """).query(String.class).list();
    }
}
