package kr.onmaeul.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void everyTestWorksOnADatabaseOfItsOwnAsTheProgramDoes() {
        try (var one = TestDatabase.fresh();
                var other = TestDatabase.fresh()) {
            JdbcClient.create(one.owner()).sql("CREATE TABLE mark (note text)").update();
            JdbcClient.create(one.program())
                    .sql("INSERT INTO mark VALUES ('seen')")
                    .update();
            assertThat(JdbcClient.create(other.owner())
                            .sql("SELECT count(*) FROM information_schema.tables WHERE table_name = 'mark'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }
}
