package kr.onmaeul.foundation.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Contents under their hashes: `ab/ab12…`. A content is on the disk as a whole, or not there.
@Component
final class ContentFolder {

    private final Path folder;
    private final Path arriving;

    ContentFolder(FileSettings settings) {
        this.folder = settings.folder().toAbsolutePath().normalize();
        this.arriving = this.folder.resolveSibling(this.folder.getFileName() + ".arriving");
    }

    /// A content that has arrived but is not kept yet; closing it forgets it.
    record Arrived(Path place, String hash, long bytes) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(place);
        }
    }

    /// Reads the content, no further than one byte beyond the limit.
    ///
    /// @return nothing when there is more than the limit
    Optional<Arrived> arrive(InputStream content, long limit) throws IOException {
        Files.createDirectories(arriving);
        var place = Files.createTempFile(arriving, "", "");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            long bytes;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(place), digest)) {
                bytes = copy(content, out, limit);
            }
            if (bytes <= limit) {
                return Optional.of(new Arrived(place, HexFormat.of().formatHex(digest.digest()), bytes));
            }
            Files.delete(place);
            return Optional.empty();
        } catch (IOException failed) {
            Files.deleteIfExists(place);
            throw failed;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long copy(InputStream content, OutputStream out, long limit) throws IOException {
        var buffer = new byte[16_384];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0 && bytes <= limit; read = content.read(buffer)) {
            out.write(buffer, 0, read);
            bytes += read;
        }
        return bytes;
    }

    /// Puts what arrived in its place and waits for the disk.
    void keep(Arrived arrived) throws IOException {
        var place = place(arrived.hash());
        if (Files.exists(place) && Files.size(place) == arrived.bytes()) {
            return;
        }
        var shelf = shelf(arrived.hash());
        Files.createDirectories(shelf);
        sync(arrived.place(), StandardOpenOption.WRITE);
        Files.move(arrived.place(), place, StandardCopyOption.ATOMIC_MOVE);
        sync(shelf, StandardOpenOption.READ);
        sync(folder, StandardOpenOption.READ);
    }

    private static void sync(Path place, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(place, how)) {
            channel.force(true);
        }
    }

    /// The shelves that hold contents.
    List<Path> shelves() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var shelves = Files.list(folder)) {
            return shelves.filter(Files::isDirectory).sorted().toList();
        }
    }

    /// The hashes of what has stood on a shelf since before an instant.
    List<String> standingSince(Path shelf, Instant before) throws IOException {
        var hashes = new ArrayList<String>();
        try (var contents = Files.newDirectoryStream(shelf, "[0-9a-f]*")) {
            for (var content : contents) {
                if (Files.getLastModifiedTime(content).toInstant().isBefore(before)) {
                    hashes.add(content.getFileName().toString());
                }
            }
        }
        return hashes;
    }

    void throwAway(String hash) throws IOException {
        Files.deleteIfExists(place(hash));
    }

    /// Throws away what began to arrive before an instant and never came to its end.
    void throwAwayUnfinished(Instant before) throws IOException {
        if (!Files.isDirectory(arriving)) {
            return;
        }
        try (var begun = Files.newDirectoryStream(arriving)) {
            for (var one : begun) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(before)) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    Path place(String hash) {
        return shelf(hash).resolve(hash);
    }

    private Path shelf(String hash) {
        return folder.resolve(hash.substring(0, 2));
    }
}
