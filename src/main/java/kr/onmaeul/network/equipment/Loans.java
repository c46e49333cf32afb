package kr.onmaeul.network.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The devices that are lent today, those due back first.
@Service
public class Loans {

    private static final String LENT = "FROM equipment_device WHERE state = 'ON_LOAN' AND NOT gone";

    private final JdbcClient database;
    private final Clock clock;

    Loans(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// How many are overdue today.
    public long overdue() {
        return database.sql("SELECT count(*) " + LENT + " AND loaned_until < ?")
                .param(LocalDate.now(clock))
                .query(Long.class)
                .single();
    }

    /// At most so many, those without a day first and then those due back first.
    public List<Loan> all(int most) {
        return database.sql("SELECT id, item_number, item, model, department, loaned_until, since " + LENT
                        + " ORDER BY loaned_until NULLS FIRST, item_number LIMIT ?")
                .param(most)
                .query((row, _) -> new Loan(
                        row.getObject("id", UUID.class),
                        row.getString("item_number"),
                        Device.Item.valueOf(row.getString("item")),
                        row.getString("model"),
                        row.getString("department"),
                        row.getObject("loaned_until", LocalDate.class),
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}
