package kr.onmaeul.foundation.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/// The password of the demonstration accounts: made up once by each installation, in a file only its user may read,
/// so that it can be printed at every start and is never the same elsewhere.
@Component
class DemonstrationPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    private final Path file;

    DemonstrationPassword(SecuritySettings settings) {
        this.file = settings.folder().resolve("demonstration.secret");
    }

    synchronized String text() {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var random = new SecureRandom();
                var letters = new StringBuilder();
                for (int i = 0; i < LENGTH; i++) {
                    letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
                }
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, letters);
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
