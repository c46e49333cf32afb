package kr.onmaeul.foundation.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings, ObjectProvider<EarlyServer> early) {
        return settings.isEmbedded()
                ? new Database.Embedded(early.getIfAvailable(EarlyServer::new).take(settings))
                : new Database.External(Objects.requireNonNull(settings.url()), settings.programUrl()).prepared();
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
