package kr.onmaeul.foundation.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
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
        if (settings.attach()) {
            var running = PostgresServer.attach(settings.folder());
            if (running.isPresent()) {
                return new Database.Embedded(running.get());
            }
        }
        return new Database.Embedded(PostgresServer.run(settings.folder(), settings.durable()));
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
}
