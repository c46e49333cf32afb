package kr.onmaeul.office.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kr.onmaeul.Onmaeul;
import kr.onmaeul.foundation.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The program is killed while it founds an office, as by `kill -9`.
class FoundingKilledTest {

    private static final List<String> TABLES = List.of(
            "organization_unit",
            "organization_post",
            "budget_event",
            "spending",
            "initiative",
            "result",
            "office_founding");

    @Test
    void aKilledFoundingLeavesAnEmptyInstallationThatCanBeFounded() throws Exception {
        try (var database = TestDatabase.fresh()) {
            for (var file : List.of("organization-posts.csv", "spending.csv", "press-coverage.csv")) {
                assertThat(foundUntil(database, file)).isNotZero();
                assertThat(rows(database)).as("killed after " + file).containsOnly(0L);
            }
            assertThat(foundUntil(database, "no such file")).isZero();
            assertThat(rows(database)).doesNotContain(0L);
        }
    }

    /// Runs the program, kills it when it tells of a file, and gives its exit status.
    private static int foundUntil(TestDatabase database, String file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var starting = new ProcessBuilder(
                java, "-Dfile.encoding=UTF-8", "-cp", classes, Onmaeul.class.getName(), "found", "offices/2023");
        starting.environment().put("ONMAEUL_DATABASE_URL", database.ownerUrl());
        starting.environment().put("ONMAEUL_DATABASE_PROGRAM_URL", database.programUrl());
        var program = starting.redirectErrorStream(true).start();
        try (var lines = program.inputReader()) {
            lines.lines().peek(System.out::println).anyMatch(line -> line.contains(file));
            program.destroyForcibly();
        }
        return program.waitFor();
    }

    /// Counts after the server has ended what the killed program left open.
    private static List<Long> rows(TestDatabase database) throws InterruptedException {
        var asOwner = JdbcClient.create(database.owner());
        var open = 1L;
        for (int i = 0; i < 100 && open > 0; i++) {
            Thread.sleep(100);
            open = asOwner.sql("""
                    SELECT count(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()
                    """).query(Long.class).single();
        }
        assertThat(open).as("open transactions").isZero();
        return TABLES.stream()
                .map(table -> asOwner.sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
