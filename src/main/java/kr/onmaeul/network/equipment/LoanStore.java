package kr.onmaeul.network.equipment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The devices that are lent today.
@Repository
class LoanStore {

    /// Where no day was asked for, a loan stands before all others.
    private static final String LENT = """
            FROM (SELECT *, coalesce(loaned_until, DATE '1900-01-01') AS due FROM equipment_device
                  WHERE state = 'ON_LOAN' AND NOT gone) AS lent
            """;

    private final JdbcClient database;

    LoanStore(JdbcClient database) {
        this.database = database;
    }

    long count() {
        return database.sql("SELECT count(*) " + LENT).query(Long.class).single();
    }

    /// How many were due back before a day.
    long dueBefore(LocalDate day) {
        return database.sql("SELECT count(*) " + LENT + " WHERE loaned_until < ?")
                .param(day)
                .query(Long.class)
                .single();
    }

    List<Loan> page(Loan.Rank after, int size) {
        return database.sql("SELECT id, item_number, item, model, department, loaned_until, since " + LENT + """
                 WHERE (due, item_number) > (:due, :number) ORDER BY due, item_number LIMIT :size
                """)
                .param("due", after.due())
                .param("number", after.itemNumber())
                .param("size", size)
                .query((row, _) -> loan(row))
                .list();
    }

    private static Loan loan(ResultSet row) throws SQLException {
        return new Loan(
                row.getObject("id", UUID.class),
                row.getString("item_number"),
                Device.Item.valueOf(row.getString("item")),
                row.getString("model"),
                row.getString("department"),
                row.getObject("loaned_until", LocalDate.class),
                row.getObject("since", LocalDate.class));
    }
}
