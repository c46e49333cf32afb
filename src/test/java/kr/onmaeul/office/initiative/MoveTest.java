package kr.onmaeul.office.initiative;

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
import kr.onmaeul.office.budget.LineCode;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An installation whose initiatives were kept in wordings becomes one with registers: whatever was begun, revised,
/// paid for and given up there, the knowledge of every instant finds what it found.
class MoveTest {

    private static final String LAST_BEFORE = "20261128.2359?";
    private static final Instant BEGINNING = Instant.parse("2022-06-01T03:00:00Z");
    private static final int STEPS = 300;
    private static final List<String> TEAMS = List.of("t1", "t2", "t3");

    /// What somebody saw.
    private record Seen(Instant known, List<String> initiatives, List<String> plans) {}

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void whateverWasKnownAtAnInstantIsFoundAgain() {
        System.out.println("Initiatives of seed " + seed);
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
            found(client);
            for (int step = 1; step <= STEPS; step++) {
                something(client, step);
            }
            var seen = new ArrayList<Seen>();
            for (int step = 0; step <= STEPS + 1; step++) {
                seen.add(look(client, at(step).plusNanos(10_000_000).toInstant()));
            }
            assertThat(seen.getLast().initiatives()).hasSizeGreaterThan(5).anyMatch(one -> one.contains("P-1/201-0"));

            assertThat(new Schema(database.owner()).migrate()).isPositive();

            try (var room = new Room(database.program(), (_, _) -> true)) {
                for (var one : seen) {
                    var day = LocalDate.of(2022, 6, 1).plusDays(random.nextInt(2_000));
                    assertThat(look(room.initiatives, day, one.known())).isEqualTo(one);
                }
                assertThat(room.initiatives.standing(LocalDate.of(2022, 5, 31), KnownAt.now()))
                        .isEmpty();
            }
            everyLaterVersionSaysWhyAndByWhom(client);
        }
    }

    private static void everyLaterVersionSaysWhyAndByWhom(JdbcClient client) {
        for (var table : List.of("initiative", "initiative_plan")) {
            var versions = client.sql("""
                            SELECT version, reason, recorded_by_name, recorded_at FROM %1$s
                            UNION ALL SELECT version, reason, recorded_by_name, recorded_at FROM %1$s_was
                            """.formatted(table))
                    .query((row, _) -> List.of(
                            row.getInt(1) > 1
                                    ? "까닭 "
                                            + (row.getObject(4, OffsetDateTime.class)
                                                            .toEpochSecond()
                                                    - BEGINNING.getEpochSecond())
                                    : "null",
                            String.valueOf(row.getString(2)),
                            row.getString(3)))
                    .list();
            assertThat(versions).hasSizeGreaterThan(20).allSatisfy(version -> {
                assertThat(version.get(1)).isEqualTo(version.get(0));
                assertThat(version.get(2)).isEqualTo(version.get(0).equals("null") ? "온마을" : "기획 7급 1");
            });
        }
    }

    private static void found(JdbcClient client) {
        client.sql("""
                INSERT INTO organization_unit (id, since, deed, recorded_by, recorded_by_name, code, kind, name, english,
                                               parent, place)
                SELECT gen_random_uuid(), DATE '2020-01-01', 'entered', gen_random_uuid(), '온마을', code, kind, code, code,
                       parent, 1
                FROM (VALUES ('gu', 'AGENCY', NULL), ('pr', 'DEPARTMENT', 'gu'), ('t1', 'TEAM', 'pr'), ('t2', 'TEAM', 'pr'),
                             ('t3', 'TEAM', 'pr')) AS unit (code, kind, parent);
                INSERT INTO policy_program (id, code, name_ko, name_en) VALUES (gen_random_uuid(), 'P', 'P', 'P');
                INSERT INTO unit_program (id, policy_program, code, name_ko, name_en, place)
                SELECT gen_random_uuid(), id, 'U', 'U', 'U', 1 FROM policy_program;
                INSERT INTO detailed_program (id, unit_program, code, name_ko, name_en, department, place)
                SELECT gen_random_uuid(), id, 'P-' || n, 'P', 'P', 'pr', n FROM unit_program, generate_series(1, 3) AS n;
                INSERT INTO budget_sub_item (code, name) SELECT '201-0' || n, '통계목' FROM generate_series(1, 4) AS n;
                ALTER TABLE initiative_wording DISABLE TRIGGER USER;
                ALTER TABLE plan_wording DISABLE TRIGGER USER;
                ALTER TABLE initiative_line DISABLE TRIGGER USER;
                """).update();
    }

    private void something(JdbcClient client, int step) {
        var codes = client.sql("SELECT code FROM initiative ORDER BY code")
                .query(String.class)
                .list();
        if (codes.isEmpty() || random.nextInt(20) == 0) {
            begin(client, step);
            return;
        }
        var code = codes.get(random.nextInt(codes.size()));
        switch (random.nextInt(6)) {
            case 0 -> revise(client, code, step);
            case 1 -> give(client, code, step);
            case 2 -> take(client, code, step);
            case 3 -> plan(client, code, UUID.randomUUID(), step);
            case 4 -> planned(client, code).forEach(plan -> moveOn(client, code, plan, step));
            default -> planned(client, code).forEach(plan -> giveUp(client, code, plan, step));
        }
    }

    private void begin(JdbcClient client, int step) {
        var year = 2023 + random.nextInt(2);
        var code = year + "-" + step;
        client.sql("INSERT INTO initiative (code, year) VALUES (?, ?)")
                .params(code, year)
                .update();
        word(client, code, step);
    }

    private void revise(JdbcClient client, String code, int step) {
        client.sql("UPDATE initiative_wording SET superseded_at = ? WHERE initiative = ? AND superseded_at IS NULL")
                .params(at(step), code)
                .update();
        word(client, code, step);
        told(client, code, random.nextBoolean() ? "TITLE" : "TEAMS", "", "전", "후", step);
    }

    private void word(JdbcClient client, String code, int step) {
        var year = Integer.parseInt(code.substring(0, 4));
        var id = UUID.randomUUID();
        client.sql("""
                INSERT INTO initiative_wording (id, initiative, year, place, title_ko, title_en, category, purpose_ko,
                                                purpose_en, outline, first_month, last_month, recorded_at)
                VALUES (?, ?, ?, ?, ?, 'T', 'MAIN', '목적', 'P', CAST(? AS text[]), ?, ?, ?)
                """)
                .params(
                        id,
                        code,
                        year,
                        step,
                        "제목 " + step,
                        random.nextBoolean() ? new String[] {} : new String[] {"하나 " + step, "둘"},
                        LocalDate.of(year, 1 + random.nextInt(6), 1),
                        LocalDate.of(year, 7 + random.nextInt(6), 1),
                        at(step))
                .update();
        var first = random.nextInt(TEAMS.size());
        for (int place = 0; place <= random.nextInt(TEAMS.size()); place++) {
            client.sql("INSERT INTO initiative_team (wording, team, place) VALUES (?, ?, ?)")
                    .params(id, TEAMS.get((first + place) % TEAMS.size()), place + 1)
                    .update();
        }
    }

    private void give(JdbcClient client, String code, int step) {
        var program = "P-" + (1 + random.nextInt(3));
        var item = "201-0" + (1 + random.nextInt(4));
        var given = client.sql("""
                INSERT INTO initiative_line (id, initiative, year, detailed_program, sub_item, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                .params(UUID.randomUUID(), code, Integer.parseInt(code.substring(0, 4)), program, item, at(step))
                .update();
        if (given == 1) {
            told(client, code, "LINE", program + " " + item, "", program + " " + item, step);
        }
    }

    private void take(JdbcClient client, String code, int step) {
        client.sql("""
                UPDATE initiative_line SET superseded_at = :at
                WHERE id = (SELECT id FROM initiative_line WHERE initiative = :code AND superseded_at IS NULL
                            ORDER BY detailed_program, sub_item LIMIT 1)
                RETURNING detailed_program || ' ' || sub_item
                """)
                .param("at", at(step))
                .param("code", code)
                .query(String.class)
                .optional()
                .ifPresent(line -> told(client, code, "LINE", line, line, "", step));
    }

    /// One of the plans that stand, as its words and its id.
    private List<Map.Entry<String, UUID>> planned(JdbcClient client, String code) {
        var standing = client.sql("""
                SELECT text_ko, plan FROM plan_wording WHERE initiative = ? AND superseded_at IS NULL ORDER BY place
                """)
                .param(code)
                .query((row, _) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .list();
        return standing.isEmpty() ? List.of() : List.of(standing.get(random.nextInt(standing.size())));
    }

    private void plan(JdbcClient client, String code, UUID plan, int step) {
        client.sql("INSERT INTO plan (id, initiative) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(plan, code)
                .update();
        client.sql("""
                INSERT INTO plan_wording (id, plan, initiative, place, text_ko, text_en, first_month, last_month, state,
                                          recorded_at)
                VALUES (?, ?, ?, ?, ?, 'P', DATE '2023-02-01', ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        plan,
                        code,
                        step,
                        "계획 " + step,
                        LocalDate.of(2023, 2 + random.nextInt(10), 1),
                        List.of("PLANNED", "IN_WORK", "DONE").get(random.nextInt(3)),
                        at(step))
                .update();
    }

    private void moveOn(JdbcClient client, String code, Map.Entry<String, UUID> plan, int step) {
        end(client, plan.getValue(), step);
        plan(client, code, plan.getValue(), step);
        told(client, code, "PLAN_TEXT", plan.getKey(), plan.getKey(), "계획 " + step, step);
    }

    private static void giveUp(JdbcClient client, String code, Map.Entry<String, UUID> plan, int step) {
        end(client, plan.getValue(), step);
        told(client, code, "PLAN", plan.getKey(), plan.getKey(), "", step);
    }

    private static void end(JdbcClient client, UUID plan, int step) {
        client.sql("UPDATE plan_wording SET superseded_at = ? WHERE plan = ? AND superseded_at IS NULL")
                .params(at(step), plan)
                .update();
    }

    private static void told(
            JdbcClient client, String code, String field, String subject, String before, String after, int step) {
        client.sql("""
                INSERT INTO initiative_revision (id, initiative, field, subject, before, after, reason, recorded_at,
                                                 recorded_by, recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '기획 7급 1')
                """)
                .params(
                        UUID.randomUUID(),
                        code,
                        field,
                        subject,
                        before,
                        after,
                        "까닭 " + step,
                        at(step).plusNanos(2_000_000),
                        UUID.randomUUID())
                .update();
    }

    private static OffsetDateTime at(int step) {
        return BEGINNING.plusSeconds(step).atOffset(ZoneOffset.UTC);
    }

    private static Seen look(JdbcClient client, Instant known) {
        var held = " recorded_at <= :known AND (superseded_at IS NULL OR superseded_at > :known)";
        return new Seen(
                known, texts(client, """
                        SELECT concat_ws('|', initiative, place, title_ko, array_to_string(outline, ';'),
                                         to_char(first_month, 'YYYY-MM'), to_char(last_month, 'YYYY-MM'),
                                         (SELECT string_agg(team, ',' ORDER BY place) FROM initiative_team
                                          WHERE wording = initiative_wording.id),
                                         coalesce((SELECT string_agg(detailed_program || '/' || sub_item, ','
                                                                     ORDER BY detailed_program, sub_item)
                                                   FROM initiative_line
                                                   WHERE initiative = initiative_wording.initiative AND %s), ''))
                        FROM initiative_wording WHERE %s
                        """.formatted(held, held), known), texts(client, """
                        SELECT concat_ws('|', initiative, place, text_ko, to_char(last_month, 'YYYY-MM'), state)
                        FROM plan_wording WHERE %s
                        """.formatted(held), known));
    }

    private static List<String> texts(JdbcClient client, String sql, Instant known) {
        return client.sql(sql).param("known", known.atOffset(ZoneOffset.UTC)).query(String.class).list().stream()
                .sorted()
                .toList();
    }

    private static Seen look(Initiatives initiatives, LocalDate day, Instant known) {
        return new Seen(
                known,
                initiatives.standing(day, KnownAt.at(known)).stream()
                        .map(one -> String.join(
                                "|",
                                one.code(),
                                String.valueOf(one.place()),
                                one.title().ko(),
                                String.join(";", one.outline()),
                                one.first().toString(),
                                one.last().toString(),
                                String.join(",", one.teams()),
                                String.join(
                                        ",",
                                        one.lines().stream()
                                                .map(LineCode::toString)
                                                .toList())))
                        .sorted()
                        .toList(),
                initiatives.plans(day, KnownAt.at(known)).values().stream()
                        .flatMap(List::stream)
                        .map(plan -> String.join(
                                "|",
                                plan.initiative(),
                                String.valueOf(plan.place()),
                                plan.text().ko(),
                                plan.last().toString(),
                                plan.state().name()))
                        .sorted()
                        .toList());
    }
}
