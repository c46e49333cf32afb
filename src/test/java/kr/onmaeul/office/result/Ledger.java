package kr.onmaeul.office.result;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Dimension.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The room on a database of its own, with three metrics and its clock on 2023-06-12.
final class Ledger implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2023, 6, 12);
    static final Metric RELEASES =
            Metric.of("press.releases", new Bilingual("보도자료 배포", "Press releases"), Unit.CASES, Kind.FLOW, "press");
    static final Metric COVERAGE = Metric.of(
            "press.coverage",
            new Bilingual("언론보도", "Press coverage"),
            Unit.CASES,
            Kind.FLOW,
            "press",
            dimension("medium", "NATIONAL", "LOCAL"),
            dimension("tone", "GOOD", "BAD"));
    static final Metric FIBRE =
            Metric.of("line.fibre", new Bilingual("광케이블", "Fibre"), Unit.KILOMETRES, Kind.STOCK, "network");
    static final Metric PLANNED =
            Metric.of("education.planned", new Bilingual("교육 계획", "Planned"), Unit.TIMES, Kind.PLAN, "information");

    private static final Set<String> TEAMS = Set.of("press", "promotion", "media", "information", "network");

    final List<ResultEvent> told = new ArrayList<>();
    final TransactionTemplate transaction;
    final Metrics metrics = new Metrics(List.of(() -> List.of(RELEASES, COVERAGE, FIBRE, PLANNED)));
    final Recording recording;
    final Results results;
    private final @Nullable TestDatabase database;

    Ledger() {
        this(TestDatabase.fresh());
    }

    private Ledger(TestDatabase database) {
        this(database.program(), database);
    }

    /// On a database that somebody else made.
    Ledger(DataSource program, @Nullable TestDatabase database) {
        this.database = database;
        var client = JdbcClient.create(program);
        transaction = new TransactionTemplate(new JdbcTransactionManager(program));
        var clock = Clock.fixed(TODAY.atStartOfDay(TallyStore.SEOUL).toInstant(), TallyStore.SEOUL);
        var store = new ResultStore(client);
        var tallies = new TallyStore(client);
        var check = new ResultCheck(metrics, new OfficeCodes(TEAMS::contains, "2023-1"::equals, _ -> true), clock);
        recording = new Recording(store, check, transaction, event -> told.add((ResultEvent) event));
        results = new Results(
                store, tallies, new NamedParameterJdbcTemplate(program), recording, new KnownHistory(tallies), metrics);
    }

    static Dimension dimension(String name, String... members) {
        return new Dimension(
                name,
                new Bilingual(name, name),
                List.of(members).stream()
                        .map(code -> new Member(code, new Bilingual(code, code)))
                        .toList());
    }

    static NewResult release(LocalDate day) {
        return fact(RELEASES, day, "1", Map.of(), null);
    }

    static NewResult fact(
            Metric metric, LocalDate day, String quantity, Map<String, String> members, @Nullable String key) {
        return new NewResult(
                metric.code(),
                day,
                new BigDecimal(quantity),
                members,
                metric.team(),
                "2023-1",
                "시험 실적",
                "배포 목록",
                key,
                true);
    }

    JdbcClient asOwner() {
        return JdbcClient.create(room().owner());
    }

    JdbcClient asProgram() {
        return JdbcClient.create(room().program());
    }

    /// What time it is in the database.
    Instant now() {
        return asOwner()
                .sql("SELECT clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }

    TestDatabase room() {
        if (database == null) {
            throw new IllegalStateException("the database belongs to somebody else");
        }
        return database;
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }
}
