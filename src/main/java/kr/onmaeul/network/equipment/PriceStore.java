package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kr.onmaeul.foundation.money.Won;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The prices that hold on a day.
@Repository
class PriceStore {

    private final JdbcClient database;

    PriceStore(JdbcClient database) {
        this.database = database;
    }

    /// Items without a price are left out.
    Map<Device.Item, Won> on(LocalDate day) {
        var prices = new EnumMap<Device.Item, Won>(Device.Item.class);
        database.sql("""
                SELECT DISTINCT ON (item) item, price FROM equipment_price
                WHERE NOT gone AND holds_from <= ? ORDER BY item, holds_from DESC, number DESC
                """).param(day).query(row -> {
            prices.put(Device.Item.valueOf(row.getString("item")), Won.of(row.getLong("price")));
        });
        return prices;
    }
}
