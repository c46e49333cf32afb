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

/// The wordings of initiatives.
@Repository
class InitiativeStore {

    private static final String INITIATIVES = """
            SELECT w.*, (SELECT array_agg(t.team ORDER BY t.place) FROM initiative_team t WHERE t.wording = w.id) AS teams
            FROM initiative_wording w
            WHERE w.recorded_at <= :known AND (w.superseded_at IS NULL OR w.superseded_at > :known)
            """;

    private final JdbcClient database;

    InitiativeStore(JdbcClient database) {
        this.database = database;
    }

    /// The instant of the change that is being made; no report is frozen between it and the commit.
    OffsetDateTime instant() {
        return database.sql("SELECT initiative_instant()")
                .query(OffsetDateTime.class)
                .single();
    }

    List<Initiative> ofYear(int year, KnownAt knownAt) {
        return database.sql(INITIATIVES + " AND w.year = :year ORDER BY w.place")
                .param("known", knownAt.until())
                .param("year", year)
                .query((row, number) -> initiative(row))
                .list();
    }

    List<Initiative> all() {
        return database.sql(INITIATIVES + " ORDER BY w.year, w.place")
                .param("known", KnownAt.EVER)
                .query((row, number) -> initiative(row))
                .list();
    }

    Optional<Initiative> find(String code, KnownAt knownAt) {
        return database.sql(INITIATIVES + " AND w.initiative = :code")
                .param("known", knownAt.until())
                .param("code", code)
                .query((row, number) -> initiative(row))
                .optional();
    }

    /// The number that the next initiative of the year takes; numbers are not used twice.
    int nextNumber(int year) {
        return database.sql("""
                SELECT coalesce(max(split_part(code, '-', 2)::int), 0) + 1 FROM initiative WHERE year = ?
                """).param(year).query(Integer.class).single();
    }

    int nextPlace(int year) {
        return database.sql("""
                SELECT coalesce(max(place), 0) + 1 FROM initiative_wording WHERE year = ? AND superseded_at IS NULL
                """).param(year).query(Integer.class).single();
    }

    /// Adds an initiative; false when the code or its place is taken.
    boolean add(String code, int year, Initiative.Content content, OffsetDateTime at) {
        return database.sql("INSERT INTO initiative (code, year) VALUES (?, ?) ON CONFLICT DO NOTHING")
                                .params(code, year)
                                .update()
                        == 1
                && write(code, year, content, at);
    }

    /// Writes the wording that holds from the instant on; false when its place among those of the year is taken.
    boolean write(String code, int year, Initiative.Content content, OffsetDateTime at) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var written = database.sql("""
                INSERT INTO initiative_wording (id, initiative, year, place, title_ko, title_en, category, purpose_ko,
                                                purpose_en, outline, first_month, last_month, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                .params(
                        id,
                        code,
                        year,
                        content.place(),
                        content.title().ko(),
                        content.title().en(),
                        content.category().name(),
                        content.purpose().ko(),
                        content.purpose().en(),
                        content.outline().toArray(String[]::new),
                        content.first().atDay(1),
                        content.last().atDay(1),
                        at)
                .update();
        for (int i = 0; written == 1 && i < content.teams().size(); i++) {
            database.sql("INSERT INTO initiative_team (wording, team, place) VALUES (?, ?, ?)")
                    .params(id, content.teams().get(i), i + 1)
                    .update();
        }
        return written == 1;
    }

    /// Ends a wording, unless somebody else did in the meantime.
    boolean supersede(UUID version, OffsetDateTime at) {
        return database.sql("UPDATE initiative_wording SET superseded_at = ? WHERE id = ? AND superseded_at IS NULL")
                        .params(at, version)
                        .update()
                == 1;
    }

    private static Initiative initiative(ResultSet row) throws SQLException {
        return new Initiative(
                row.getString("initiative"),
                row.getInt("year"),
                row.getObject("id", UUID.class),
                new Initiative.Content(
                        row.getInt("place"),
                        new Bilingual(row.getString("title_ko"), row.getString("title_en")),
                        Initiative.Category.valueOf(row.getString("category")),
                        new Bilingual(row.getString("purpose_ko"), row.getString("purpose_en")),
                        texts(row, "outline"),
                        texts(row, "teams"),
                        YearMonth.from(row.getObject("first_month", LocalDate.class)),
                        YearMonth.from(row.getObject("last_month", LocalDate.class))));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
