package kr.onmaeul.foundation.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The PostgreSQL the house works with: its own, or one that the operator named.
sealed interface Database extends AutoCloseable {

    /// Connections that wait for work; more are opened when there is more to do.
    int IDLE = 2;

    /// Connections as the owner of the tables: for migrations, back-up and restore. Their address stays short: the
    /// driver's own data source writes all its settings into it, and Flyway searches it for passwords, slowly.
    DataSource owner();

    /// How the program itself logs in.
    HikariConfig program();

    @Override
    void close();

    record Embedded(PostgresServer server) implements Database {

        @Override
        public DataSource owner() {
            return new DriverManagerDataSource(
                    server.url(PostgresServer.DATABASE), PostgresServer.OWNER, server.password(PostgresServer.OWNER));
        }

        @Override
        public HikariConfig program() {
            var config = new HikariConfig();
            config.setJdbcUrl(server.url(PostgresServer.DATABASE));
            config.setUsername(PostgresServer.PROGRAM);
            config.setPassword(server.password(PostgresServer.PROGRAM));
            return config;
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /// @param programUrl the program's own login; without one it takes on the role after the owner's login, which
    ///     guards against our own mistakes but not against a stranger who can run SQL
    record External(String url, @Nullable String programUrl) implements Database {

        private static final int OLDEST = 150_000;

        @Override
        public DataSource owner() {
            return new DriverManagerDataSource(url);
        }

        @Override
        public HikariConfig program() {
            var config = new HikariConfig();
            config.setJdbcUrl(programUrl == null ? url : programUrl);
            if (programUrl == null) {
                config.setConnectionInitSql("SET ROLE " + PostgresServer.PROGRAM);
            }
            return config;
        }

        /// Checks the version and makes the program's role where it is missing.
        External prepared() {
            try (var connection = owner().getConnection();
                    var statement = connection.createStatement()) {
                int version;
                try (var row = statement.executeQuery("SHOW server_version_num")) {
                    row.next();
                    version = row.getInt(1);
                }
                if (version < OLDEST) {
                    throw new DatabaseRefused("The PostgreSQL at ONMAEUL_DATABASE_URL is version " + version / 10_000
                            + ". Onmaeul needs 15 or newer.");
                }
                statement.execute("""
                        DO $$ BEGIN
                          IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1$s') THEN CREATE ROLE %1$s; END IF;
                          IF %2$s AND NOT pg_has_role(current_user, '%1$s', 'MEMBER') THEN
                            EXECUTE format('GRANT %1$s TO %%I', current_user);
                          END IF;
                        END $$
                        """.formatted(PostgresServer.PROGRAM, programUrl == null));
                Privileges.grantTo(PostgresServer.PROGRAM, connection);
                return this;
            } catch (SQLException failed) {
                throw new DatabaseRefused(
                        "The PostgreSQL at ONMAEUL_DATABASE_URL cannot be used: "
                                + failed.getMessage() + ". The address is written"
                                + " jdbc:postgresql://host:5432/name?user=owner&password=…; its user must own the database and"
                                + " may create roles.",
                        failed);
            }
        }

        @Override
        public void close() {}
    }

    static HikariDataSource pool(HikariConfig config, int connections) {
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(connections, IDLE));
        config.setPoolName("onmaeul");
        return new HikariDataSource(config);
    }
}
