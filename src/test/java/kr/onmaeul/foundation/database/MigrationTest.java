package kr.onmaeul.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole set of migrations, twice, on the newest and on the oldest PostgreSQL the house works with.
class MigrationTest {

    @Test
    void theWholeSetRunsOnTheEmbeddedServerAndASecondRunDoesNothing() throws SQLException {
        try (var database = TestDatabase.empty()) {
            assertThat(JdbcClient.create(database.owner())
                            .sql("SHOW server_version_num")
                            .query(Integer.class)
                            .single())
                    .isGreaterThan(180_000);
            migratesOnce(database.owner());
        }
    }

    @Test
    void theWholeSetRunsOnDebiansPostgres15AndASecondRunDoesNothing() throws Exception {
        assumeTrue(DebianPostgres.isInstalled(), "postgresql-15 is installed");
        try (var debian = DebianPostgres.start()) {
            var house = new Database.External(debian.url(), null).prepared();
            migratesOnce(house.owner());
            try (var pool = Database.pool(house.program(), 2)) {
                assertThat(JdbcClient.create(pool)
                                .sql("SELECT current_user::text")
                                .query(String.class)
                                .single())
                        .isEqualTo(PostgresServer.PROGRAM);
                assertThat(JdbcClient.create(pool)
                                .sql("SELECT count(*) FROM result")
                                .query(Long.class)
                                .single())
                        .isZero();
                assertThatThrownBy(() -> JdbcClient.create(pool)
                                .sql("DELETE FROM result")
                                .update())
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static void migratesOnce(DataSource owner) throws SQLException {
        var schema = new Schema(owner);
        assertThat(schema.isUntouched()).isTrue();
        assertThat(schema.migrate()).isEqualTo(schema.brought().size()).isGreaterThan(5);
        assertThat(schema.history()).isEqualTo(schema.brought());
        assertThat(schema.isUntouched()).isFalse();
        assertThat(schema.migrate()).isZero();
    }

    @Test
    void theProgramMayNotChangeTheShapeOfTables() {
        try (var database = TestDatabase.fresh()) {
            var program = JdbcClient.create(database.program());
            assertThatThrownBy(() -> program.sql("CREATE TABLE mine (a int)").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> program.sql("ALTER TABLE result DISABLE TRIGGER ALL")
                            .update())
                    .rootCause()
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(
                            () -> program.sql("UPDATE result SET quantity = 0").update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
