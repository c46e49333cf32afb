package kr.onmaeul.foundation.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings) {
        var url = settings.url();
        if (url != null && !url.isBlank()) {
            return new Database.External(url, settings.programUrl()).prepared();
        }
        return new Database.Embedded(
                settings.attach()
                        ? PostgresServer.runOrAttach(settings.folder(), settings.durable())
                        : PostgresServer.run(settings.folder(), settings.durable()));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, DatabaseSettings settings) {
        return Database.pool(database.program(), settings.connections());
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    @Owner
    DataSource ownerDataSource(Database database) {
        return database.owner();
    }

    @Bean
    Schema schema(@Owner DataSource owner) {
        return new Schema(owner);
    }

    /// Migrations run when the program starts, except for a restore, which wants to see an untouched database first.
    @Bean
    FlywayMigrationStrategy migrations(Schema schema, DatabaseSettings settings) {
        return flyway -> {
            if (settings.migrate()) {
                schema.migrateAtStart();
            }
        };
    }
}
