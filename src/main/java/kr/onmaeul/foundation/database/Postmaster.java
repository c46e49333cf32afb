package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// The server process that a data folder names in its `postmaster.pid`.
record Postmaster(long pid, int port, Path data) {

    /// The server of the folder, if one is alive. A file left by a power cut names no living server.
    static Optional<Postmaster> of(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            var found = new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    data);
            return found.alive() ? Optional.of(found) : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    /// Alive, and the server of this folder: process numbers are used again after a restart of the machine.
    boolean alive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .map(command -> Path.of(command).getFileName().toString().equals("postgres"))
                .filter(postgres -> postgres)
                .map(postgres -> worksIn(data))
                .orElse(false);
    }

    private boolean worksIn(Path folder) {
        try {
            return Path.of("/proc", String.valueOf(pid), "cwd").toRealPath().equals(folder.toRealPath());
        } catch (IOException hidden) {
            return true;
        }
    }
}
