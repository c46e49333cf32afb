package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Passwords that the program made for itself, one a file that only its user may read.
record Secrets(Path folder) {

    private static final int BYTES = 32;

    String of(String role) {
        var file = folder.resolve(role + ".secret");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(bytes), StandardOpenOption.SYNC);
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new DatabaseRefused(
                    "The password file " + file + " cannot be read or written: " + failed.getMessage()
                            + ". It must belong to the user who starts the program.",
                    failed);
        }
    }
}
