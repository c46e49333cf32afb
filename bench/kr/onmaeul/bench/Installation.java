package kr.onmaeul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import javax.sql.DataSource;
import kr.onmaeul.Onmaeul;
import kr.onmaeul.foundation.command.Preparation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole program without its web server, on an embedded database of its own that waits for the disk, founded
/// with the office of 2023.
record Installation(ConfigurableApplicationContext context) implements AutoCloseable {

    static Installation at(Path data) throws Exception {
        var application = new SpringApplication(Onmaeul.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        Files.createDirectories(data.getParent());
        var installation = new Installation(application.run(
                "--onmaeul.database.folder=" + data,
                "--onmaeul.database.durable=true",
                "--onmaeul.security.folder=" + data.resolve("secrets"),
                "--onmaeul.office-folder=" + Path.of("offices", "2023").toAbsolutePath(),
                "--logging.level.root=WARN"));
        for (var preparation :
                installation.context.getBeansOfType(Preparation.class).values()) {
            preparation.prepare();
        }
        return installation;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /// As the program works.
    JdbcClient program() {
        return JdbcClient.create(get(DataSource.class));
    }

    /// As the owner of the tables, who alone can write facts as if they had been recorded earlier.
    JdbcClient owner() {
        return JdbcClient.create(context.getBean("ownerDataSource", DataSource.class));
    }

    @Override
    public void close() {
        context.close();
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
