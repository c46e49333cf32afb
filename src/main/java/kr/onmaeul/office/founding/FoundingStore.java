package kr.onmaeul.office.founding;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FoundingStore {

    private final JdbcClient database;

    FoundingStore(JdbcClient database) {
        this.database = database;
    }

    /// The folder that the office was founded from.
    Optional<String> foundedFrom() {
        return database.sql("SELECT folder FROM office_founding")
                .query(String.class)
                .optional();
    }

    /// Founding waits here for another that is under way, so that the second finds what the first did.
    void takeTurns() {
        database.sql("SELECT pg_advisory_xact_lock(7310)").query(rows -> {});
    }

    void add(Path folder, int rows) {
        database.sql("INSERT INTO office_founding (folder, row_count) VALUES (:folder, :rows)")
                .param("folder", folder.toString())
                .param("rows", rows)
                .update();
    }
}
