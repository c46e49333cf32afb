package kr.onmaeul.foundation.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RunStore {

    private static final String COLUMNS = """
            id, sheet, arrived, file, trial, state, done, total, begun_at, begun_by_name, heard_at, understood, added, wrong
            """;

    private final JdbcClient database;

    RunStore(JdbcClient database) {
        this.database = database;
    }

    void begin(UUID id, String sheet, StoredFile file, boolean trial, Actor actor) {
        database.sql("""
                        INSERT INTO intake_run (id, sheet, arrived, file, trial, begun_by, begun_by_name)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, sheet, file.id(), file.name(), trial, actor.account(), actor.name())
                .update();
    }

    /// @return false when it is to stop
    boolean goOn(UUID id, Run.State state, int done, int all) {
        return database.sql("""
                        UPDATE intake_run SET state = ?, done = ?, total = ?, heard_at = clock_timestamp()
                        WHERE id = ? AND ended_at IS NULL
                        RETURNING NOT stop_wanted
                        """)
                .params(state.name(), done, all, id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void stop(UUID id) {
        database.sql("UPDATE intake_run SET stop_wanted = true WHERE id = ? AND ended_at IS NULL")
                .param(id)
                .update();
    }

    /// The end of a run is written once.
    void end(UUID id, Run.State state, Taken taken) {
        var problems = taken.problems();
        database.sql("""
                        UPDATE intake_run
                        SET state = ?, understood = ?, added = ?, wrong = ?, problems = CAST(? AS jsonb),
                            heard_at = clock_timestamp(), ended_at = clock_timestamp()
                        WHERE id = ? AND ended_at IS NULL
                        """)
                .params(
                        state.name(),
                        taken.rows(),
                        taken.added(),
                        problems.size(),
                        KeptProblems.written(problems.subList(0, Math.min(Run.LISTED, problems.size()))),
                        id)
                .update();
    }

    Optional<Run> find(UUID id) {
        return database.sql("SELECT " + COLUMNS + ", problems FROM intake_run WHERE id = ?")
                .param(id)
                .query((row, _) -> run(row, KeptProblems.read(row.getString("problems"))))
                .optional();
    }

    /// The latest of some sheets, without their wrong cells.
    List<Run> latest(Collection<String> sheets, @Nullable UUID before, int most) {
        return database.sql("SELECT " + COLUMNS + """
                         FROM intake_run
                        WHERE sheet = ANY(CAST(:sheets AS text[])) AND (CAST(:before AS uuid) IS NULL OR id < :before)
                        ORDER BY id DESC LIMIT :most
                        """)
                .param("sheets", sheets.toArray(String[]::new))
                .param("before", before)
                .param("most", most)
                .query((row, _) -> run(row, List.of()))
                .list();
    }

    int forgetOlder(Duration age) {
        return database.sql("DELETE FROM intake_run WHERE begun_at < clock_timestamp() - make_interval(secs => ?)")
                .param(age.toSeconds())
                .update();
    }

    private static Run run(ResultSet row, List<CellProblem> problems) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("sheet"),
                row.getObject("arrived", UUID.class),
                row.getString("file"),
                row.getBoolean("trial"),
                Run.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getString("begun_by_name"),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                row.getInt("understood"),
                row.getInt("added"),
                row.getInt("wrong"),
                problems);
    }
}
