package kr.onmaeul.foundation.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/// A new database for a test, copied from a template that holds all migrations. One server a process of tests, under
/// `target/`, gone with it; it does not wait for the disk, the only place where that is so.
public final class TestDatabase implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "test-database");
    private static final String TEMPLATE = "template_of_tests";
    private static final int SIDE_BY_SIDE = 8;
    private static final int CONNECTIONS = 12;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final class Running {
        static final PostgresServer SERVER = start();
    }

    private final String name;
    private final HikariDataSource program;
    private final HikariDataSource owner;

    private TestDatabase(String name) {
        this.name = name;
        this.program = pool(PostgresServer.PROGRAM);
        this.owner = pool(PostgresServer.OWNER);
    }

    /// A database of the test's own, with every table and no row.
    public static TestDatabase fresh() {
        return copyOf(TEMPLATE);
    }

    /// A database with all that another one holds, copied file by file: page by page takes three times as long.
    ///
    /// @param kept what [#kept] gave
    public static TestDatabase copyOf(String kept) {
        var name = "test_" + NUMBER.incrementAndGet();
        administer("CREATE DATABASE %s TEMPLATE %s STRATEGY file_copy OWNER %s"
                .formatted(name, kept, PostgresServer.OWNER));
        return new TestDatabase(name);
    }

    /// Ends the work on this database and keeps it for the run, so that others are copied from it.
    public String kept() {
        program.close();
        owner.close();
        return name;
    }

    /// A database without tables, as a new installation has it.
    public static TestDatabase empty() {
        var name = "test_" + NUMBER.incrementAndGet();
        administer("CREATE DATABASE " + name + " OWNER " + PostgresServer.OWNER);
        var database = new TestDatabase(name);
        try (var owner = database.owner.getConnection()) {
            Privileges.grantTo(PostgresServer.PROGRAM, owner);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return database;
    }

    /// Lets a Spring context work on a fresh database: call it from a `@DynamicPropertySource`.
    public static TestDatabase properties(DynamicPropertyRegistry registry) {
        var database = fresh();
        registry.add("onmaeul.database.url", database::ownerUrl);
        registry.add("onmaeul.database.program-url", database::programUrl);
        return database;
    }

    /// Connections as the program works.
    public DataSource program() {
        return program;
    }

    /// Connections as the owner of the tables.
    public DataSource owner() {
        return owner;
    }

    public String url() {
        return Running.SERVER.url(name);
    }

    public String ownerUrl() {
        return login(PostgresServer.OWNER);
    }

    public String programUrl() {
        return login(PostgresServer.PROGRAM);
    }

    private String login(String role) {
        return url() + "?user=" + role + "&password=" + Running.SERVER.password(role);
    }

    @Override
    public void close() {
        program.close();
        owner.close();
        administer("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private HikariDataSource pool(String role) {
        var config = new HikariConfig();
        config.setJdbcUrl(Running.SERVER.url(name));
        config.setUsername(role);
        config.setPassword(Running.SERVER.password(role));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(10_000);
        return new HikariDataSource(config);
    }

    private static PostgresServer start() {
        var server = IntStream.range(0, SIDE_BY_SIDE)
                .mapToObj(TestDatabase::tryPlace)
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        try (var admin = server.connect(PostgresServer.SUPERUSER, "postgres");
                var statement = admin.createStatement()) {
            try (var names = admin.createStatement()
                    .executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
                while (names.next()) {
                    statement.execute("DROP DATABASE " + names.getString(1) + " WITH (FORCE)");
                }
            }
            statement.execute("DROP DATABASE IF EXISTS " + TEMPLATE + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + TEMPLATE + " OWNER " + PostgresServer.OWNER);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        migrate(server);
        return server;
    }

    private static PostgresServer tryPlace(int number) {
        try {
            return PostgresServer.run(FOLDER.resolve("server-" + number), FOLDER.resolve("programs"), false);
        } catch (DatabaseRefused taken) {
            if (taken.getMessage().startsWith("Another")) {
                return null;
            }
            throw taken;
        }
    }

    private static void migrate(PostgresServer server) {
        var template = new PGSimpleDataSource();
        template.setURL(server.url(TEMPLATE));
        template.setUser(PostgresServer.OWNER);
        template.setPassword(server.password(PostgresServer.OWNER));
        try (var owner = template.getConnection()) {
            Privileges.grantTo(PostgresServer.PROGRAM, owner);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        new Schema(template).migrate();
    }

    private static void administer(String sql) {
        try (var admin = Running.SERVER.connect(PostgresServer.SUPERUSER, "postgres");
                var statement = admin.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
