package kr.onmaeul.office.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.budget.LineCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InitiativeStore {

    private static final String INITIATIVES = """
            SELECT i.*, (SELECT array_agg(t.team ORDER BY t.place) FROM initiative_team t WHERE t.initiative = i.code)
                        AS teams
            FROM initiative i
            """;

    private static final String PLANS = """
            SELECT p.id, p.initiative, p.place, p.text_ko, p.text_en, p.first_month, p.last_month, p.state
            FROM plan p JOIN initiative i ON i.code = p.initiative
            """;

    private final JdbcClient database;

    InitiativeStore(JdbcClient database) {
        this.database = database;
    }

    List<Initiative> ofYear(int year) {
        return database.sql(INITIATIVES + " WHERE i.year = ? ORDER BY i.place")
                .param(year)
                .query((row, number) -> initiative(row))
                .list();
    }

    List<Initiative> all() {
        return database.sql(INITIATIVES + " ORDER BY i.year, i.place")
                .query((row, number) -> initiative(row))
                .list();
    }

    Optional<Initiative> find(String code) {
        return database.sql(INITIATIVES + " WHERE i.code = ?")
                .param(code)
                .query((row, number) -> initiative(row))
                .optional();
    }

    List<Plan> plans(String initiative) {
        return database.sql(PLANS + " WHERE p.initiative = ? ORDER BY p.place")
                .param(initiative)
                .query((row, number) -> plan(row))
                .list();
    }

    Optional<Plan> plan(UUID id) {
        return database.sql(PLANS + " WHERE p.id = ?")
                .param(id)
                .query((row, number) -> plan(row))
                .optional();
    }

    /// Plans that are not done and whose months touch the days.
    List<Plan> open(LocalDate from, LocalDate to) {
        return database.sql(PLANS + """
                 WHERE p.state <> 'DONE' AND p.first_month <= :to AND p.last_month >= date_trunc('month', :from::date)
                 ORDER BY p.last_month, i.year, i.place, p.place
                """)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> plan(row))
                .list();
    }

    List<LineCode> lines(String initiative) {
        return database.sql("""
                SELECT detailed_program, sub_item FROM initiative_line WHERE initiative = ?
                ORDER BY detailed_program, sub_item
                """)
                .param(initiative)
                .query((row, number) -> new LineCode(row.getString(1), row.getString(2)))
                .list();
    }

    Map<String, List<LineCode>> lines() {
        var lines = new TreeMap<String, List<LineCode>>();
        database.sql("""
                SELECT initiative, detailed_program, sub_item FROM initiative_line
                ORDER BY initiative, detailed_program, sub_item
                """).query(row -> {
            lines.computeIfAbsent(row.getString(1), code -> new ArrayList<>())
                    .add(new LineCode(row.getString(2), row.getString(3)));
        });
        return lines;
    }

    List<Revision> revisions(String initiative) {
        return database.sql("""
                SELECT what, before, after, reason, recorded_at, recorded_by_name FROM initiative_revision
                WHERE initiative = ? ORDER BY id DESC
                """)
                .param(initiative)
                .query((row, number) -> new Revision(
                        row.getString("what"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by_name")))
                .list();
    }

    /// Adds the initiative with its teams; false when the code is taken.
    boolean add(Initiative initiative) {
        var added = database.sql("""
                INSERT INTO initiative (code, year, place, title_ko, title_en, category, purpose_ko, purpose_en, outline,
                                        first_month, last_month)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                .params(
                        initiative.code(),
                        initiative.year(),
                        initiative.place(),
                        initiative.title().ko(),
                        initiative.title().en(),
                        initiative.category().name(),
                        initiative.purpose().ko(),
                        initiative.purpose().en(),
                        initiative.outline().toArray(String[]::new),
                        initiative.first().atDay(1),
                        initiative.last().atDay(1))
                .update();
        for (int i = 0; added == 1 && i < initiative.teams().size(); i++) {
            database.sql("INSERT INTO initiative_team (initiative, team, place) VALUES (?, ?, ?)")
                    .params(initiative.code(), initiative.teams().get(i), i + 1)
                    .update();
        }
        return added == 1;
    }

    /// Adds the plan; false when its place among the initiative's plans is taken.
    boolean add(Plan plan) {
        return database.sql("""
                INSERT INTO plan (id, initiative, place, text_ko, text_en, first_month, last_month, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                        .params(
                                plan.id(),
                                plan.initiative(),
                                plan.place(),
                                plan.text().ko(),
                                plan.text().en(),
                                plan.first().atDay(1),
                                plan.last().atDay(1),
                                plan.state().name())
                        .update()
                == 1;
    }

    /// Gives the line to the initiative; false when it is given already.
    boolean add(String initiative, int year, LineCode line) {
        return database.sql("""
                INSERT INTO initiative_line (initiative, year, detailed_program, sub_item) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """)
                        .params(initiative, year, line.detailedProgram(), line.subItem())
                        .update()
                == 1;
    }

    /// Moves the plan on, unless somebody else moved it in the meantime.
    boolean setState(UUID plan, Plan.State before, Plan.State after) {
        return database.sql("UPDATE plan SET state = ? WHERE id = ? AND state = ?")
                        .params(after.name(), plan, before.name())
                        .update()
                == 1;
    }

    void addRevision(String initiative, String what, String before, String after, String reason, Actor actor) {
        database.sql("""
                INSERT INTO initiative_revision (id, initiative, what, before, after, reason, recorded_by,
                                                 recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UuidCreator.getTimeOrderedEpoch(),
                        initiative,
                        what,
                        before,
                        after,
                        reason,
                        actor.account(),
                        actor.name())
                .update();
    }

    private static Initiative initiative(ResultSet row) throws SQLException {
        return new Initiative(
                row.getString("code"),
                row.getInt("year"),
                row.getInt("place"),
                new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                Initiative.Category.valueOf(row.getString("category")),
                new Bilingual(row.getString("purpose_ko"), row.getString("purpose_en")),
                texts(row, "outline"),
                texts(row, "teams"),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                YearMonth.from(row.getObject("last_month", LocalDate.class)));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getObject("id", UUID.class),
                row.getString("initiative"),
                row.getInt("place"),
                new Bilingual(row.getString("text_ko"), row.getString("text_en")),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                YearMonth.from(row.getObject("last_month", LocalDate.class)),
                Plan.State.valueOf(row.getString("state")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
