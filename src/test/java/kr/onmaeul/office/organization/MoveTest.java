package kr.onmaeul.office.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kr.onmaeul.foundation.database.Schema;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.time.KnownAt;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An installation whose organisation was kept in rows of days becomes one with registers: whatever was entered
/// and ended there, every day looks as it did, with the knowledge of every instant.
class MoveTest {

    private static final String LAST_BEFORE = "20261125.0959?";
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final Instant BEGINNING = Instant.parse("2024-01-01T00:00:00Z");
    private static final int DAYS = 900;
    private static final int STEPS = 400;

    /// What the old table said of a day, as known at an instant.
    private static final String HELD = """
             valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day) AND recorded_at <= :known
             AND (ended_on IS NULL OR ended_recorded_at > :known OR ended_on >= :day)
            """;

    /// What somebody saw.
    private record Seen(
            LocalDate day, Instant known, List<String> teams, List<String> duties, List<String> staff, int quota) {}

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void everyDayLooksAsItDidWithTheKnowledgeOfEveryInstant() {
        System.out.println("Organisation of seed " + seed);
        try (var database = TestDatabase.empty()) {
            Flyway.configure()
                    .dataSource(database.owner())
                    .locations(Schema.LOCATION)
                    .outOfOrder(true)
                    .placeholders(Map.of("program", "onmaeul_program"))
                    .target(LAST_BEFORE)
                    .load()
                    .migrate();
            var client = JdbcClient.create(database.owner());
            enterAndEnd(client);
            var seen = new ArrayList<Seen>();
            for (int number = 0; number < 200; number++) {
                seen.add(look(client, day(), BEGINNING.plusSeconds(random.nextInt(STEPS + 10))));
            }
            assertThat(seen).anyMatch(one -> one.staff().size() > 2);

            assertThat(new Schema(database.owner()).migrate()).isPositive();

            try (var room = new Room(database.program())) {
                for (var one : seen) {
                    assertThat(look(room.organization, one.day(), one.known())).isEqualTo(one);
                }
            }
        }
    }

    private void enterAndEnd(JdbcClient client) {
        client.sql("""
                INSERT INTO unit (code, kind)
                VALUES ('gu', 'AGENCY'), ('pr', 'DEPARTMENT'), ('t1', 'TEAM'), ('t2', 'TEAM'), ('t3', 'TEAM')
                """).update();
        client.sql("INSERT INTO post (code) SELECT 'p' || n FROM generate_series(1, 5) AS n")
                .update();
        for (var top : List.of("'gu', '구', 'Gu', NULL", "'pr', '과', 'Dept', 'gu'")) {
            client.sql("""
                    INSERT INTO unit_name (id, unit, name_ko, name_en, parent, place, valid_from, recorded_at)
                    VALUES (gen_random_uuid(), %s, 1, DATE '2019-01-01', :at)
                    """.formatted(top)).param("at", at(0)).update();
        }
        for (int step = 1; step <= STEPS; step++) {
            var from = day();
            var last = random.nextInt(3) == 0 ? from.plusDays(random.nextInt(200)) : null;
            var other = 1 + random.nextInt(3);
            var table = List.of("unit_name", "duty", "quota", "staff_member").get(random.nextInt(4));
            var values = switch (table) {
                case "unit_name" ->
                    "unit, name_ko, name_en, parent, place) SELECT 't%d', '팀%d', 'T', 'pr', %d"
                            .formatted(other, step, other);
                case "duty" -> "team, place, name_ko, name_en) SELECT 't1', %d, '업무%d', 'D'".formatted(other, step);
                case "quota" ->
                    "department, service, grade, posts) SELECT 'pr', 'GENERAL', %d, %d".formatted(other + 5, other);
                default ->
                    "post, name_ko, name_en, unit, service, grade) SELECT 'p%d', '직위%d', 'P', 't%d', 'GENERAL', 7"
                            .formatted(1 + random.nextInt(5), step, other);
            };
            client.sql("INSERT INTO " + table + " (id, valid_from, valid_to, recorded_at, "
                            + values.replace(") SELECT ", ") SELECT gen_random_uuid(), :from, CAST(:to AS date), :at, ")
                            + " ON CONFLICT DO NOTHING")
                    .param("from", from)
                    .param("to", last)
                    .param("at", at(step))
                    .update();
            end(client, table, step);
        }
    }

    /// Ends one of the open rows, sometimes before it began.
    private void end(JdbcClient client, String table, int step) {
        if (random.nextInt(3) > 0) {
            return;
        }
        client.sql("SELECT id FROM " + table + " WHERE valid_to IS NULL AND ended_on IS NULL AND valid_from > :gu"
                        + " ORDER BY recorded_at LIMIT 1 OFFSET " + random.nextInt(3))
                .param("gu", LocalDate.of(2019, 1, 1))
                .query(UUID.class)
                .optional()
                .ifPresent(id -> client.sql(
                                "UPDATE " + table
                                        + " SET ended_on = valid_from + CAST(:days AS int), ended_recorded_at = :at WHERE id = :id")
                        .param("days", random.nextInt(300) - 1)
                        .param("at", at(step).plusNanos(500_000_000))
                        .param("id", id)
                        .update());
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static OffsetDateTime at(int step) {
        return BEGINNING.plusSeconds(step).atOffset(ZoneOffset.UTC);
    }

    private static Seen look(JdbcClient client, LocalDate day, Instant known) {
        return new Seen(
                day,
                known,
                held(client, "SELECT unit || name_ko FROM unit_name WHERE parent = 'pr' AND", day, known),
                held(client, "SELECT team || place || name_ko FROM duty WHERE", day, known),
                held(client, "SELECT post || name_ko || unit || grade FROM staff_member WHERE", day, known),
                held(client, "SELECT CAST(posts AS text) FROM quota WHERE", day, known).stream()
                        .mapToInt(Integer::parseInt)
                        .sum());
    }

    private static List<String> held(JdbcClient client, String what, LocalDate day, Instant known) {
        return client
                .sql(what + HELD)
                .param("day", day)
                .param("known", known.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private static Seen look(Organization organization, LocalDate day, Instant instant) {
        var known = KnownAt.at(instant);
        return new Seen(
                day,
                instant,
                organization.teams(day, known).stream()
                        .map(team -> team.code() + team.name().ko())
                        .sorted()
                        .toList(),
                organization.duties(day, known).stream()
                        .map(duty -> duty.team() + duty.place() + duty.name().ko())
                        .sorted()
                        .toList(),
                organization.staff(day, known).stream()
                        .map(one -> one.post() + one.name().ko() + one.unit() + one.grade())
                        .sorted()
                        .toList(),
                organization.staffing(day, known).quota());
    }
}
