package kr.onmaeul.office.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.LineCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which budget lines pay for which initiative.
@Repository
class LineStore {

    private static final String KNOWN = " recorded_at <= :known AND (superseded_at IS NULL OR superseded_at > :known)";

    private final JdbcClient database;

    LineStore(JdbcClient database) {
        this.database = database;
    }

    List<LineCode> of(String initiative, KnownAt knownAt) {
        return database.sql("SELECT detailed_program, sub_item FROM initiative_line WHERE initiative = :initiative AND"
                        + KNOWN + " ORDER BY detailed_program, sub_item")
                .param("initiative", initiative)
                .param("known", knownAt.until())
                .query((row, number) -> new LineCode(row.getString(1), row.getString(2)))
                .list();
    }

    Map<String, List<LineCode>> all(KnownAt knownAt) {
        var lines = new TreeMap<String, List<LineCode>>();
        database.sql("SELECT initiative, detailed_program, sub_item FROM initiative_line WHERE" + KNOWN
                        + " ORDER BY initiative, detailed_program, sub_item")
                .param("known", knownAt.until())
                .query(row -> {
                    lines.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                            .add(new LineCode(row.getString(2), row.getString(3)));
                });
        return lines;
    }

    /// The lines of a year that pay for no initiative yet are free; these are not.
    List<LineCode> taken(int year) {
        return database.sql("""
                SELECT detailed_program, sub_item FROM initiative_line WHERE year = ? AND superseded_at IS NULL
                """)
                .param(year)
                .query((row, number) -> new LineCode(row.getString(1), row.getString(2)))
                .list();
    }

    /// Gives the line to the initiative; false when it pays for one already.
    boolean add(String initiative, int year, LineCode line, OffsetDateTime at) {
        return database.sql("""
                INSERT INTO initiative_line (id, initiative, year, detailed_program, sub_item, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                        .params(
                                UuidCreator.getTimeOrderedEpoch(),
                                initiative,
                                year,
                                line.detailedProgram(),
                                line.subItem(),
                                at)
                        .update()
                == 1;
    }

    /// Takes the line away; false when it does not pay for the initiative.
    boolean supersede(String initiative, LineCode line, OffsetDateTime at) {
        return database.sql("""
                UPDATE initiative_line SET superseded_at = ?
                WHERE initiative = ? AND detailed_program = ? AND sub_item = ? AND superseded_at IS NULL
                """)
                        .params(at, initiative, line.detailedProgram(), line.subItem())
                        .update()
                == 1;
    }
}
