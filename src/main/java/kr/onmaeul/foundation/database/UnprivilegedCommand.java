package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// PostgreSQL refuses to run as root, rightly. An ordinary user starts it plainly; root starts it in a user namespace
/// in which root is nobody or, where the machine forbids that, as the system's user `nobody`.
enum UnprivilegedCommand {
    PLAIN(List.of()),
    NAMESPACE(List.of("unshare", "--user")),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    UnprivilegedCommand(List<String> prefix) {
        this.prefix = prefix;
    }

    static UnprivilegedCommand here() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return PLAIN;
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        if (NOBODY.works()) {
            return NOBODY;
        }
        throw new DatabaseRefused("PostgreSQL may not run as root, and this machine offers neither user namespaces"
                + " (unshare) nor setpriv. Start the program as an ordinary user.");
    }

    List<String> of(List<String> command) {
        var words = new ArrayList<>(prefix);
        words.addAll(command);
        return words;
    }

    /// Gives the folder to the user the command runs as.
    void own(Path folder) throws IOException {
        if (this == NOBODY) {
            try (var places = Files.walk(folder)) {
                for (var place : places.toList()) {
                    Files.setAttribute(place, "unix:uid", 65534);
                }
            }
        }
    }

    private boolean works() {
        try {
            var process = new ProcessBuilder(of(List.of("true"))).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
