package kr.onmaeul.foundation.database;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/// The tables of one database, as the migrations make them.
///
/// @param owner connections as the owner of the tables
/// @param locations where the migrations lie
public record Schema(DataSource owner, List<String> locations) {

    public static final String LOCATION = "classpath:db/migration";

    /// The empty schema that marks a restore that began and did not end. It goes in the transaction that brings the
    /// rows. No table marks it, for Flyway takes a database with a table for one that was used.
    public static final String RESTORE_MARK = "restore_under_way";

    public Schema(DataSource owner) {
        this(owner, List.of(LOCATION));
    }

    /// One migration, known by its version and by the checksum of what it says.
    public record Step(String version, String description, int checksum) {}

    /// Runs the migrations that this database has not seen; returns how many.
    public int migrate() {
        return flyway().migrate().migrationsExecuted;
    }

    /// What this database has been through, by version.
    public List<Step> history() {
        return steps(Stream.of(flyway().info().applied()));
    }

    /// What this program brings, by version.
    public List<Step> brought() {
        return steps(
                Stream.of(flyway().info().all()).filter(step -> step.getState().isResolved()));
    }

    /// Whether no migration has run here and nobody made a table.
    public boolean isUntouched() throws SQLException {
        return !exists("SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = 'public')");
    }

    /// Whether a restore began here and was torn off.
    public boolean isHalfRestored() throws SQLException {
        return exists("SELECT to_regnamespace('" + RESTORE_MARK + "') IS NOT NULL");
    }

    /// Runs the migrations when the program starts.
    ///
    /// @throws DatabaseRefused if a restore was torn off here
    void migrateAtStart() {
        try {
            if (isHalfRestored()) {
                throw new DatabaseRefused("A restore was torn off here before it ended, so this installation is not"
                        + " whole. Run ./onmaeul restore FILE once more.");
            }
        } catch (SQLException failed) {
            throw new DatabaseRefused("The database cannot be read: " + failed.getMessage(), failed);
        }
        migrate();
    }

    private boolean exists(String sql) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<Step> steps(Stream<MigrationInfo> all) {
        return all.filter(step -> step.getVersion() != null)
                .map(step -> new Step(
                        step.getVersion().getVersion(),
                        step.getDescription(),
                        step.getChecksum() == null ? 0 : step.getChecksum()))
                .sorted(Comparator.comparing(Step::version))
                .toList();
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(owner)
                .locations(locations.toArray(String[]::new))
                .outOfOrder(true)
                .placeholders(Map.of("program", PostgresServer.PROGRAM))
                .load();
    }

    /// Tells the planner what the tables hold now. After much was brought in at once it would otherwise know
    /// nothing for a minute or more and read whole tables.
    public void refreshStatistics() {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        } catch (SQLException failed) {
            throw new IllegalStateException("the statistics of the tables could not be refreshed", failed);
        }
    }
}
