package kr.onmaeul.office.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.onmaeul.foundation.database.Schema;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.time.KnownAt;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An installation whose programmes and lines were kept in tables of their own becomes one with registers: whatever was
/// entered in its books, every line stands on every day as it did, with the knowledge of every instant.
class MoveTest {

    private static final String LAST_BEFORE = "20261129.1059?";
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final Instant BEGINNING = Instant.parse("2024-01-01T00:00:00Z");
    private static final int DAYS = 730;
    private static final int STEPS = 300;

    private static final String STANDINGS = """
            SELECT u.code || ' ' || u.name_ko || ' ' || p.name_ko || ' ' || d.code || ' ' || d.name_ko || ' ' || l.sub_item
                || ' ' || i.name || ' ' || s.budget || ' ' || s.spent
            FROM (SELECT line, sum(budget) AS budget, sum(spent) AS spent
                  FROM (SELECT line, day, recorded_at, national + city + district AS budget, 0 AS spent FROM budget_event
                        UNION ALL
                        SELECT line, day, recorded_at, 0, amount FROM spending WHERE kind <> 'COMMITMENT') AS entries
                  WHERE day <= :day AND recorded_at <= :known
                  GROUP BY line) AS s
            JOIN budget_line l ON l.id = s.line AND l.fiscal_year = extract(year FROM CAST(:day AS date))
            JOIN budget_sub_item i ON i.code = l.sub_item
            JOIN detailed_program d ON d.id = l.detailed_program
            JOIN unit_program u ON u.id = d.unit_program
            JOIN policy_program p ON p.id = u.policy_program
            ORDER BY u.place, u.code, d.place, d.code, l.sub_item
            """;

    /// What somebody saw.
    private record Seen(LocalDate day, Instant known, List<String> lines) {}

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void everyLineStandsAsItDidWithTheKnowledgeOfEveryInstant() {
        System.out.println("Budget of seed " + seed);
        var database = TestDatabase.empty();
        Flyway.configure()
                .dataSource(database.owner())
                .locations(Schema.LOCATION)
                .outOfOrder(true)
                .placeholders(Map.of("program", "onmaeul_program"))
                .target(LAST_BEFORE)
                .load()
                .migrate();
        var client = JdbcClient.create(database.owner());
        adopt(client);
        for (int step = 1; step <= STEPS; step++) {
            spend(client, step);
        }
        var seen = new ArrayList<Seen>();
        for (int number = 0; number < 200; number++) {
            seen.add(look(client, day(), BEGINNING.plusSeconds(random.nextInt(STEPS + 10))));
        }
        assertThat(seen).anyMatch(one -> one.lines().size() > 5);

        assertThat(new Schema(database.owner()).migrate()).isPositive();

        try (var room = new BudgetRoom(database)) {
            for (var one : seen) {
                assertThat(look(room, one.day(), one.known())).isEqualTo(one);
            }
            assertThat(room.asOwner().sql("""
                            SELECT count(*) FROM budget_line
                            WHERE code <> fiscal_year || '/' || detailed_program || '/' || sub_item OR version <> 1
                            """).query(Integer.class).single()).isZero();
            assertThatThrownBy(() ->
                            room.asProgram().sql("DELETE FROM detailed_program").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void adopt(JdbcClient client) {
        client.sql("INSERT INTO policy_program VALUES (gen_random_uuid(), 'P', '정책', 'Policy')")
                .update();
        client.sql("""
                INSERT INTO unit_program
                SELECT gen_random_uuid(), p.id, 'U' || n, '단위' || n, 'Unit', 10 - n
                FROM policy_program p, generate_series(1, 3) AS n
                """).update();
        client.sql("""
                INSERT INTO detailed_program
                SELECT gen_random_uuid(), u.id, 'D' || n, '세부' || n, 'Detailed', 'no such department', n / 2
                FROM generate_series(1, 8) AS n JOIN unit_program u ON u.code = 'U' || (1 + n % 3)
                """).update();
        client.sql("INSERT INTO budget_sub_item SELECT '201-0' || n, '과목' || n FROM generate_series(1, 3) AS n")
                .update();
        client.sql("""
                INSERT INTO budget_line
                SELECT gen_random_uuid(), d.id, i.code, year
                FROM detailed_program d, budget_sub_item i, (VALUES (2022), (2023)) AS years (year)
                """).update();
        client.sql("ALTER TABLE budget_event DISABLE TRIGGER budget_event_stamp")
                .update();
        client.sql("ALTER TABLE spending DISABLE TRIGGER spending_stamp").update();
        client.sql("""
                INSERT INTO budget_event (id, line, fiscal_year, day, kind, national, city, district, note, source,
                                          source_key, sample, recorded_at, recorded_by, recorded_by_name)
                SELECT gen_random_uuid(), id, fiscal_year, make_date(fiscal_year, 1, 1), 'ADOPTED', 0, 0, 1000000000, '',
                       '예산서', 'a' || id, false, :at, gen_random_uuid(), '기획 7급 1'
                FROM budget_line
                """).param("at", at(0)).update();
    }

    private void spend(JdbcClient client, int step) {
        var day = day();
        client.sql("""
                INSERT INTO spending (id, line, fiscal_year, day, kind, amount, note, evidence, source_key, sample,
                                      recorded_at, recorded_by, recorded_by_name)
                SELECT gen_random_uuid(), id, fiscal_year, :day, 'PAYMENT', :amount, '', '', :key, false, :at,
                       gen_random_uuid(), '기획 7급 1'
                FROM budget_line WHERE fiscal_year = :year ORDER BY id OFFSET :which LIMIT 1
                """)
                .param("day", day)
                .param("amount", 1 + random.nextInt(10_000))
                .param("key", "s" + step)
                .param("at", at(step))
                .param("year", day.getYear())
                .param("which", random.nextInt(24))
                .update();
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
                client.sql(STANDINGS)
                        .param("day", day)
                        .param("known", known.atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list());
    }

    private static Seen look(BudgetRoom room, LocalDate day, Instant instant) {
        var known = KnownAt.at(instant);
        return new Seen(
                day,
                instant,
                room.budget.lines(new BudgetScope.All(), day, known).stream()
                        .map(line -> {
                            var detailed = room.programs
                                    .detailedProgram(line.line().detailedProgram(), day, known)
                                    .orElseThrow();
                            var unit = room.programs
                                    .unitProgram(line.unitProgram(), day, known)
                                    .orElseThrow();
                            return String.join(
                                    " ",
                                    unit.code(),
                                    unit.name().ko(),
                                    unit.policyName().ko(),
                                    detailed.code(),
                                    detailed.name().ko(),
                                    line.line().subItem(),
                                    line.subItemName(),
                                    Long.toString(
                                            line.standing().appropriation().amount()),
                                    Long.toString(line.standing().expenditure().amount()));
                        })
                        .toList());
    }
}
