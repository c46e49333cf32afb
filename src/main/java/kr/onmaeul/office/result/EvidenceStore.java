package kr.onmaeul.office.result;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceStore {

    private final JdbcClient database;

    EvidenceStore(JdbcClient database) {
        this.database = database;
    }

    record Row(
            UUID result,
            UUID file,
            boolean later,
            Instant recordedAt,
            String recordedBy,
            @Nullable String actingFor) {}

    void add(UUID result, Collection<UUID> files, boolean later) {
        var actor = CurrentActor.now();
        database.sql("""
                INSERT INTO result_evidence (result, file, later, recorded_by, recorded_by_name, acting_for)
                SELECT :result, file, :later, :account, :name, :acting_for
                FROM unnest(CAST(:files AS uuid[])) AS file
                """)
                .param("result", result)
                .param("files", written(files))
                .param("later", later)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor())
                .update();
    }

    List<Row> of(Collection<UUID> results) {
        return database.sql("""
                SELECT result, file, later, recorded_at, recorded_by_name, acting_for FROM result_evidence
                WHERE result = ANY(CAST(:results AS uuid[]))
                ORDER BY recorded_at, file
                """)
                .param("results", written(results))
                .query((row, number) -> new Row(
                        row.getObject("result", UUID.class),
                        row.getObject("file", UUID.class),
                        row.getBoolean("later"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("recorded_by_name"),
                        row.getString("acting_for")))
                .list();
    }

    private static String[] written(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
