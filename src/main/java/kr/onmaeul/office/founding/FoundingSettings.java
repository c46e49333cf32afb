package kr.onmaeul.office.founding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param officeFolder what an empty installation is founded from by itself; empty for nothing
@ConfigurationProperties("onmaeul")
record FoundingSettings(@DefaultValue("offices/2023") String officeFolder) {

    Optional<Path> folder() {
        return Optional.of(officeFolder)
                .filter(name -> !name.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory);
    }
}
