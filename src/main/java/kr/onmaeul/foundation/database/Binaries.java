package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once from the jar they travel in.
final class Binaries {

    static final int MAJOR = 18;

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String NAME = "postgresql-18.6";

    private Binaries() {}

    /// Unpacks under the folder unless that was done before, and returns the home of the programs. Two programs may
    /// ask at once: one unpacks, the other waits. A half-unpacked folder never gets the final name.
    static Path under(Path folder) {
        var home = folder.resolve(NAME);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var ignored = channel.lock()) {
                if (!Files.isDirectory(home)) {
                    var parts = Files.createTempDirectory(folder, NAME + "-");
                    unpack(parts);
                    Files.setPosixFilePermissions(parts, EnumSet.allOf(PosixFilePermission.class));
                    Files.move(parts, home, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return home;
        } catch (IOException failed) {
            throw new DatabaseRefused(
                    "PostgreSQL could not be unpacked into " + home + ": " + failed.getMessage()
                            + ". Free some space there or choose another folder.",
                    failed);
        }
    }

    private static void unpack(Path target) throws IOException {
        try (var jar = archive();
                var tar = new TarArchiveInputStream(new XZInputStream(jar))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var place = target.resolve(entry.getName()).normalize();
                if (!place.startsWith(target)) {
                    throw new IOException("the archive names a place outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(place);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(place.getParent());
                    Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(place.getParent());
                    Files.copy(tar, place);
                    if ((entry.getMode() & 0100) != 0) {
                        place.toFile().setExecutable(true, false);
                    }
                }
            }
        } catch (UncheckedIOException unchecked) {
            throw unchecked.getCause();
        }
    }

    private static InputStream archive() {
        var stream = Binaries.class.getResourceAsStream(ARCHIVE);
        if (stream == null) {
            throw new DatabaseRefused("The programs of PostgreSQL for this machine (" + System.getProperty("os.name")
                    + ", " + System.getProperty("os.arch") + ") are not part of this build."
                    + " Set ONMAEUL_DATABASE_URL to a PostgreSQL of your own.");
        }
        return stream;
    }
}
