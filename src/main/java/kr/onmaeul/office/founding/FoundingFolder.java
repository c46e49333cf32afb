package kr.onmaeul.office.founding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder in the import formats of the rooms.
record FoundingFolder(Path path) {

    private static final String RESULTS = "results";

    boolean exists() {
        return Files.isDirectory(path);
    }

    boolean has(String file) {
        return Files.isRegularFile(path.resolve(file));
    }

    /// The files of results, by name.
    List<String> results() {
        if (!Files.isDirectory(path.resolve(RESULTS))) {
            return List.of();
        }
        try (var files = Files.list(path.resolve(RESULTS))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") || name.endsWith(".xlsx"))
                    .sorted()
                    .map(name -> RESULTS + "/" + name)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    byte[] read(String file) {
        try {
            return Files.readAllBytes(path.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
