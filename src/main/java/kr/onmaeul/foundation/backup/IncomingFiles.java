package kr.onmaeul.foundation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/// Kept files on their way in: gathered beside their folder, then put in its place at once.
final class IncomingFiles implements AutoCloseable {

    private final Path folder;
    private final Path gathered;

    IncomingFiles(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.gathered = this.folder.resolveSibling(this.folder.getFileName() + ".restored");
        clear(gathered);
    }

    static boolean holdsAny(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var places = Files.walk(folder)) {
            return places.anyMatch(Files::isRegularFile);
        }
    }

    void take(String name, InputStream content) throws IOException {
        var place = gathered.resolve(name).normalize();
        if (!place.startsWith(gathered) || place.equals(gathered)) {
            throw new IOException("the archive names a place outside the installation: " + name);
        }
        Files.createDirectories(place.getParent());
        Files.copy(content, place);
    }

    /// Puts the gathered files where they belong, in place of what an earlier attempt left there.
    void settle() throws IOException {
        if (Files.exists(gathered)) {
            clear(folder);
            Files.move(gathered, folder, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        clear(gathered);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var places = Files.walk(folder)) {
                for (var place : places.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(place);
                }
            }
        }
    }
}
