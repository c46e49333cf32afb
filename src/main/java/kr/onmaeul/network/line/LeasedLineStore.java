package kr.onmaeul.network.line;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sums of the register of leased lines that are no figures.
@Repository
class LeasedLineStore {

    private final JdbcClient database;

    LeasedLineStore(JdbcClient database) {
        this.database = database;
    }

    /// What is paid from one budget line.
    ///
    /// @param monthly the monthly fees of all lines together, in won
    record PaidTogether(long lines, long monthly) {}

    PaidTogether paidFrom(String budgetLine) {
        return database.sql("""
                        SELECT count(*) AS lines, CAST(coalesce(sum(monthly_fee), 0) AS bigint) AS monthly
                        FROM line_leased_line WHERE budget_line = :line AND NOT gone
                        """)
                .param("line", budgetLine)
                .query(PaidTogether.class)
                .single();
    }

    /// Contracts that end on a day.
    record Ending(LocalDate ends, String carrier, long lines) {}

    List<Ending> ending(LocalDate from, LocalDate to) {
        return database.sql("""
                        SELECT contract_to AS ends, carrier, count(*) AS lines
                        FROM line_leased_line
                        WHERE NOT gone AND contract_to BETWEEN :from AND :to
                        GROUP BY contract_to, carrier
                        ORDER BY contract_to, carrier
                        """)
                .param("from", from)
                .param("to", to)
                .query(Ending.class)
                .list();
    }
}
