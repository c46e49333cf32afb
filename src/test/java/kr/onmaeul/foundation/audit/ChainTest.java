package kr.onmaeul.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import kr.onmaeul.foundation.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ChainTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient program = JdbcClient.create(database.program());
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database.program());
    private final AuditStore store = new AuditStore(program);
    private final AuditLog log = new AuditLog(store);
    private final Sealing sealing = new Sealing(store, transactions);
    private final ChainCheck check = new ChainCheck(store);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anUnsealedTailIsShownAndThenSealed() {
        note(3);
        assertThat(check.verify().unsealed()).isEqualTo(3);
        sealing.sealAll();
        var verdict = check.verify();
        assertThat(verdict.links()).isEqualTo(3);
        assertThat(verdict.unsealed()).isZero();
        assertThat(verdict.broken()).isEmpty();
        assertThat(log.latest(null, 10)).extracting(AuditEvent::seal).containsExactly(3L, 2L, 1L);
    }

    @Test
    void writersRaceWithTheSealerAndEveryEventIsSealedOnce() throws Exception {
        int writers = 6;
        int each = 60;
        var begin = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                pool.submit(() -> {
                    begin.await();
                    for (int i = 0; i < each; i++) {
                        new TransactionTemplate(transactions).executeWithoutResult(status -> note(1));
                    }
                    return null;
                });
            }
            pool.submit(() -> {
                begin.await();
                for (int i = 0; i < 40; i++) {
                    sealing.sealAll();
                }
                return null;
            });
            begin.countDown();
        }
        sealing.sealAll();
        var verdict = check.verify();
        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.links()).isEqualTo(writers * each);
    }

    @Test
    void aLateCommitIsSealedAfterwardsAndNeverSlipsInBefore() throws Exception {
        var connection = database.program().getConnection();
        connection.setAutoCommit(false);
        var statement = connection.createStatement();
        statement.execute(
                "INSERT INTO audit_event (id, actor, actor_name, deed, subject_kind, subject, details, address)"
                        + " VALUES ('00000000-0000-7000-8000-000000000001', '" + UUID.randomUUID()
                        + "', '언론팀 7급 2', 'late.noted', 'x', '1', '', '')");
        note(2);
        sealing.sealAll();
        assertThat(check.verify().links()).isZero();
        connection.commit();
        connection.close();
        sealing.sealAll();
        assertThat(check.verify().links()).isEqualTo(3);
        assertThat(check.verify().broken()).isEmpty();
    }

    @Test
    void aChangedEventIsNamed() {
        note(5);
        sealing.sealAll();
        owner.sql(
                        "UPDATE audit_event SET details = 'copies=231' WHERE id = (SELECT event FROM audit_seal WHERE number = 3)")
                .update();
        assertThat(check.verify().broken()).contains(new ChainCheck.Break(3, false));
    }

    @Test
    void aRemovedEventIsNamed() {
        note(5);
        sealing.sealAll();
        owner.sql("WITH gone AS (DELETE FROM audit_seal WHERE number = 4 RETURNING event)"
                        + " DELETE FROM audit_event WHERE id IN (SELECT event FROM gone) AND false")
                .update();
        assertThat(check.verify().broken()).contains(new ChainCheck.Break(4, true));
    }

    @Test
    void theProgramCanNeitherChangeNorDeleteTheLogs() {
        note(1);
        sealing.sealAll();
        for (var sql : List.of(
                "UPDATE audit_event SET details = ''",
                "DELETE FROM audit_event",
                "DELETE FROM audit_seal",
                "TRUNCATE audit_event CASCADE",
                "DELETE FROM personal_access",
                "UPDATE retention_floor SET years = 1")) {
            assertThatThrownBy(() -> program.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void cleanUpCannotGoBelowTheFloor() {
        new AccessLog(store).note(List.of("post:press-7-2"), "account.listed", "");
        owner.sql("UPDATE personal_access SET at = at - interval '30 months'").update();
        new AccessLog(store).note(List.of("post:press-7-2"), "account.listed", "");
        assertThatThrownBy(() -> cleanUp(OffsetDateTime.now().minusMonths(23)))
                .rootCause()
                .hasMessageContaining("at least 2 years");
        assertThat(cleanUp(OffsetDateTime.now().minusMonths(25))).isEqualTo(1);
        assertThat(program.sql("SELECT count(*) FROM personal_access")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private long cleanUp(OffsetDateTime before) {
        return program.sql("SELECT clean_up_personal_access(?)")
                .param(before)
                .query(Long.class)
                .single();
    }

    private void note(int count) {
        for (int i = 0; i < count; i++) {
            log.note("result.recorded", "result", UUID.randomUUID().toString(), Map.of("copies", 230));
        }
    }
}
