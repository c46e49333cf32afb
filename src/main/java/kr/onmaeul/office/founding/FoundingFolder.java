package kr.onmaeul.office.founding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder in the import formats of the rooms.
record FoundingFolder(Path path) {

    private static final String RESULTS = "results";
    private static final String REGISTERS = "registers";
    private static final String CSV = ".csv";

    boolean exists() {
        return Files.isDirectory(path);
    }

    boolean has(String file) {
        return Files.isRegularFile(path.resolve(file));
    }

    /// The files of results, by name.
    List<String> results() {
        return names(RESULTS).stream()
                .filter(name -> name.endsWith(CSV) || name.endsWith(".xlsx"))
                .map(name -> RESULTS + "/" + name)
                .toList();
    }

    /// The registers of which there is a sheet, by name.
    List<String> registers() {
        return names(REGISTERS).stream()
                .filter(name -> name.endsWith(CSV))
                .map(name -> name.substring(0, name.length() - CSV.length()))
                .toList();
    }

    /// The file of a register's sheet.
    static String register(String name) {
        return REGISTERS + "/" + name + CSV;
    }

    private List<String> names(String folder) {
        if (!Files.isDirectory(path.resolve(folder))) {
            return List.of();
        }
        try (var files = Files.list(path.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
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
