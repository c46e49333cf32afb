package kr.onmaeul.network.equipment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.office.budget.LineCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rounds and their steps.
@Repository
class RoundStore {

    private final JdbcClient database;

    RoundStore(JdbcClient database) {
        this.database = database;
    }

    /// The latest first.
    List<Round> all() {
        return database.sql("SELECT * FROM equipment_round ORDER BY year DESC, half DESC")
                .query((row, _) -> round(row))
                .list();
    }

    Optional<Round> find(int year, int half) {
        return database.sql("SELECT * FROM equipment_round WHERE year = ? AND half = ?")
                .params(year, half)
                .query((row, _) -> round(row))
                .optional();
    }

    /// False when the half-year has a round.
    boolean add(UUID id, Round.Plan plan) {
        var statement =
                database.sql("""
                INSERT INTO equipment_round (id, year, half, opens, closes, budget, program, sub_item, source)
                VALUES (:id, :year, :half, :opens, :closes, :budget, :program, :sub_item, :source)
                ON CONFLICT (year, half) DO NOTHING
                """).param("id", id).param("year", plan.year()).param("half", plan.half());
        return settled(statement, plan).update() == 1;
    }

    /// False when somebody changed it meanwhile or it is closed.
    boolean change(Round seen, Round.Plan plan) {
        var statement = database.sql("""
                UPDATE equipment_round
                SET opens = :opens, closes = :closes, budget = :budget, program = :program, sub_item = :sub_item,
                    source = :source, version = version + 1
                WHERE id = :id AND version = :version AND state <> 'CLOSED'
                """).param("id", seen.id()).param("version", seen.version());
        return settled(statement, plan).update() == 1;
    }

    private static JdbcClient.StatementSpec settled(JdbcClient.StatementSpec statement, Round.Plan plan) {
        var line = plan.line();
        return statement
                .param("opens", plan.opens())
                .param("closes", plan.closes())
                .param("budget", plan.budget().amount())
                .param("program", line == null ? null : line.detailedProgram())
                .param("sub_item", line == null ? null : line.subItem())
                .param("source", plan.source());
    }

    /// False when the round is not any more where it was seen.
    boolean move(Round seen, RoundState to) {
        return database.sql("""
                        UPDATE equipment_round SET state = ?, version = version + 1
                        WHERE id = ? AND state = ? AND version = ?
                        """)
                        .params(to.code(), seen.id(), seen.state().code(), seen.version())
                        .update()
                == 1;
    }

    void note(UUID round, RoundState state, @Nullable String reason) {
        var actor = CurrentActor.now();
        database.sql("""
                INSERT INTO equipment_round_step (id, round, state, reason, recorded_by, recorded_by_name, acting_for)
                VALUES (:id, :round, :state, :reason, :account, :name, :acting_for)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("round", round)
                .param("state", state.code())
                .param("reason", reason)
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor())
                .update();
    }

    /// The latest first.
    List<RoundStep> steps(UUID round) {
        return database.sql("""
                SELECT state, reason, recorded_at, recorded_by_name, acting_for FROM equipment_round_step
                WHERE round = ? ORDER BY id DESC
                """)
                .param(round)
                .query((row, _) -> new RoundStep(
                        state(row),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("acting_for") == null
                                ? row.getString("recorded_by_name")
                                : row.getString("recorded_by_name") + " (" + row.getString("acting_for") + ")"))
                .list();
    }

    private static RoundState state(ResultSet row) throws SQLException {
        return RoundState.named(row.getString("state")).orElseThrow();
    }

    private static Round round(ResultSet row) throws SQLException {
        var program = row.getString("program");
        return new Round(
                row.getObject("id", UUID.class),
                new Round.Plan(
                        row.getInt("year"),
                        row.getInt("half"),
                        row.getObject("opens", LocalDate.class),
                        row.getObject("closes", LocalDate.class),
                        Won.of(row.getLong("budget")),
                        program == null ? null : new LineCode(program, row.getString("sub_item")),
                        row.getString("source")),
                state(row),
                Won.of(row.getLong("bound")),
                row.getInt("version"));
    }
}
