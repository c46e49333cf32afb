package kr.onmaeul.office.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The wordings of plans.
@Repository
class PlanStore {

    private static final String PLANS = """
            SELECT w.id, w.plan, w.initiative, w.place, w.text_ko, w.text_en, w.first_month, w.last_month, w.state
            FROM plan_wording w JOIN initiative i ON i.code = w.initiative
            WHERE w.recorded_at <= :known AND (w.superseded_at IS NULL OR w.superseded_at > :known)
            """;

    private final JdbcClient database;

    PlanStore(JdbcClient database) {
        this.database = database;
    }

    List<Plan> of(String initiative, KnownAt knownAt) {
        return database.sql(PLANS + " AND w.initiative = :initiative ORDER BY w.place")
                .param("known", knownAt.until())
                .param("initiative", initiative)
                .query((row, number) -> plan(row))
                .list();
    }

    List<Plan> ofYear(int year, KnownAt knownAt) {
        return database.sql(PLANS + " AND i.year = :year ORDER BY w.initiative, w.place")
                .param("known", knownAt.until())
                .param("year", year)
                .query((row, number) -> plan(row))
                .list();
    }

    Optional<Plan> find(UUID id) {
        return database.sql(PLANS + " AND w.plan = :plan")
                .param("known", KnownAt.EVER)
                .param("plan", id)
                .query((row, number) -> plan(row))
                .optional();
    }

    /// Plans that are not done and whose months touch the days.
    List<Plan> open(LocalDate from, LocalDate to, KnownAt knownAt) {
        return database.sql(PLANS + """
                 AND w.state <> 'DONE' AND w.first_month <= :to AND w.last_month >= date_trunc('month', :from::date)
                 ORDER BY w.last_month, i.year, w.initiative, w.place
                """)
                .param("known", knownAt.until())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> plan(row))
                .list();
    }

    int nextPlace(String initiative) {
        return database.sql("""
                SELECT coalesce(max(place), 0) + 1 FROM plan_wording WHERE initiative = ? AND superseded_at IS NULL
                """).param(initiative).query(Integer.class).single();
    }

    /// Adds a plan; false when its place among the initiative's plans is taken.
    boolean add(UUID id, String initiative, Plan.Content content, OffsetDateTime at) {
        database.sql("INSERT INTO plan (id, initiative) VALUES (?, ?)")
                .params(id, initiative)
                .update();
        return write(id, initiative, content, at);
    }

    /// Writes the wording that holds from the instant on; false when its place among the initiative's plans is taken.
    boolean write(UUID plan, String initiative, Plan.Content content, OffsetDateTime at) {
        return database.sql("""
                INSERT INTO plan_wording (id, plan, initiative, place, text_ko, text_en, first_month, last_month, state,
                                          recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                        .params(
                                UuidCreator.getTimeOrderedEpoch(),
                                plan,
                                initiative,
                                content.place(),
                                content.text().ko(),
                                content.text().en(),
                                content.first().atDay(1),
                                content.last().atDay(1),
                                content.state().name(),
                                at)
                        .update()
                == 1;
    }

    /// Ends a wording, unless somebody else did in the meantime.
    boolean supersede(UUID version, OffsetDateTime at) {
        return database.sql("UPDATE plan_wording SET superseded_at = ? WHERE id = ? AND superseded_at IS NULL")
                        .params(at, version)
                        .update()
                == 1;
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                row.getObject("plan", UUID.class),
                row.getString("initiative"),
                row.getObject("id", UUID.class),
                new Plan.Content(
                        row.getInt("place"),
                        new Bilingual(row.getString("text_ko"), row.getString("text_en")),
                        YearMonth.from(row.getObject("first_month", LocalDate.class)),
                        YearMonth.from(row.getObject("last_month", LocalDate.class)),
                        Plan.State.valueOf(row.getString("state"))));
    }
}
