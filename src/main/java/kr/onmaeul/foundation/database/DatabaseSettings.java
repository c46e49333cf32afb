package kr.onmaeul.foundation.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which database the house works with.
///
/// @param folder where the embedded server keeps its data
/// @param url JDBC address of an external PostgreSQL with the owner's name and password; null for the embedded one
/// @param programUrl JDBC address with the program's own login; null to take on the role after the owner's login
/// @param connections how many connections the program holds at most
/// @param attach whether a command may use a server that another copy of the program runs on the same folder
/// @param migrate whether the migrations run at the start
/// @param durable whether every commit waits for the disk; false only in tests
@ConfigurationProperties("onmaeul.database")
public record DatabaseSettings(
        @DefaultValue("data") Path folder,
        @Nullable String url,
        @Nullable String programUrl,
        @DefaultValue("16") int connections,
        @DefaultValue("false") boolean attach,
        @DefaultValue("true") boolean migrate,
        @DefaultValue("true") boolean durable) {

    /// Whether the program brings its own PostgreSQL.
    boolean isEmbedded() {
        return url == null || url.isBlank();
    }
}
