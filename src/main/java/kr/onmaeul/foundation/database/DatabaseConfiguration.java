package kr.onmaeul.foundation.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
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

    @Bean(defaultCandidate = false)
    @Owner
    DataSource ownerDataSource(Database database) {
        return database.owner();
    }

    /// Migrations run when the program starts, except for a restore, which wants to see an untouched database first.
    @Bean
    Schema schema(@Owner DataSource owner, DatabaseSettings settings) {
        var schema = new Schema(owner);
        if (settings.migrate()) {
            schema.migrateAtStart();
        }
        return schema;
    }

    /// Whoever asks for a connection finds the tables as the migrations made them.
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, DatabaseSettings settings, Schema migrated) {
        return Database.pool(database.program(), settings.connections());
    }
}
