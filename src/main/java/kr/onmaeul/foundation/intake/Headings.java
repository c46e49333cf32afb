package kr.onmaeul.foundation.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.onmaeul.foundation.audit.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What headings of other people's files stand for, remembered for everybody who brings such a file.
@Repository
class Headings {

    private final JdbcClient database;

    Headings(JdbcClient database) {
        this.database = database;
    }

    /// @return by the heading in the file, the Korean heading of the column it stands for, or nothing for one that is
    /// left out
    Map<String, String> of(String sheet) {
        var known = new TreeMap<String, String>();
        database.sql("SELECT heading, meaning FROM intake_heading WHERE sheet = ?")
                .param(sheet)
                .query(row -> {
                    known.put(row.getString("heading"), row.getString("meaning"));
                });
        return known;
    }

    void remember(String sheet, Map<String, String> meanings) {
        meanings.forEach((heading, meaning) -> database.sql("""
                        INSERT INTO intake_heading (sheet, heading, meaning, recorded_by_name) VALUES (?, ?, ?, ?)
                        ON CONFLICT (sheet, heading)
                        DO UPDATE SET meaning = EXCLUDED.meaning, recorded_by_name = EXCLUDED.recorded_by_name
                        """)
                .params(sheet, heading, meaning, CurrentActor.now().name())
                .update());
    }

    void forget(String sheet, List<String> headings) {
        database.sql("DELETE FROM intake_heading WHERE sheet = ? AND heading = ANY(CAST(? AS text[]))")
                .params(sheet, headings.toArray(String[]::new))
                .update();
    }
}
