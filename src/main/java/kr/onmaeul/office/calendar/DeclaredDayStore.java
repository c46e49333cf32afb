package kr.onmaeul.office.calendar;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.time.Holiday;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeclaredDayStore {

    private final JdbcClient database;

    DeclaredDayStore(JdbcClient database) {
        this.database = database;
    }

    List<Holiday> all() {
        return database.sql("""
                        SELECT day, name, coalesce(english, name) AS english, source
                        FROM calendar_declared_day
                        WHERE NOT gone
                        ORDER BY day, number
                        """)
                .query((row, _) -> Holiday.declared(
                        row.getObject("day", LocalDate.class),
                        row.getString("name"),
                        row.getString("english"),
                        row.getString("source")))
                .list();
    }
}
