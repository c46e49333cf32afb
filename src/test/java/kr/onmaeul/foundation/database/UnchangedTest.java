package kr.onmaeul.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class UnchangedTest {

    private final TestDatabase database = TestDatabase.empty();
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final JdbcClient program = JdbcClient.create(database.program());
    private final AtomicInteger workedOut = new AtomicInteger();
    private final Unchanged<Integer, Long> counts = new Unchanged<>(program, 2);

    @BeforeEach
    void table() {
        owner.sql("CREATE TABLE slip (n int)").update();
        owner.sql("GRANT SELECT, INSERT ON slip TO onmaeul_program").update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long count(int below) {
        return counts.get(below, most -> {
            workedOut.incrementAndGet();
            return program.sql("SELECT count(*) FROM slip WHERE n < ?")
                    .param(most)
                    .query(Long.class)
                    .single();
        });
    }

    @Test
    void whatNobodyChangedIsWorkedOutOnce() {
        assertThat(count(10)).isZero();
        assertThat(count(10)).isZero();
        assertThat(workedOut).hasValue(1);
    }

    @Test
    void whateverAnybodyCommitsShowsAtOnce() {
        assertThat(count(10)).isZero();
        owner.sql("INSERT INTO slip VALUES (1)").update();
        assertThat(count(10)).isEqualTo(1);
        owner.sql("DELETE FROM slip").update();
        assertThat(count(10)).isZero();
        assertThat(workedOut).hasValue(3);
    }

    @Test
    void whatIsNotCommittedIsSeenByItsWriterAlone() {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database.program()));
        assertThat(count(10)).isZero();
        transaction.executeWithoutResult(status -> {
            program.sql("INSERT INTO slip VALUES (1)").update();
            assertThat(count(10)).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(count(10)).isZero();
    }

    @Test
    void aRequestThatOnlyReadsSeesWhatItsFirstQuestionSaw() {
        assertThat(countAsSeen(seen())).isZero();
        assertThat(count(10)).isZero();
        assertThat(workedOut).hasValue(1);
        var before = seen();
        owner.sql("INSERT INTO slip VALUES (1)").update();
        assertThat(countAsSeen(before)).isZero();
        assertThat(countAsSeen(seen())).isEqualTo(1);
        assertThat(workedOut).hasValue(2);
    }

    private long countAsSeen(String seen) {
        return SeenAtStart.with(ScopedValue.where(ScopedValue.newInstance(), true), seen)
                .call(() -> count(10));
    }

    private String seen() {
        return program.sql("SELECT " + SeenAtStart.SQL).query(String.class).single();
    }

    @Test
    void onlyTheLatestQuestionsAreKept() {
        for (int i = 0; i < 3; i++) {
            count(i);
        }
        count(2);
        count(1);
        assertThat(workedOut).hasValue(3);
        count(0);
        assertThat(workedOut).hasValue(4);
    }
}
