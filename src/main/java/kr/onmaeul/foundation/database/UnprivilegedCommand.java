package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// PostgreSQL refuses to run as root, rightly. An ordinary user starts it plainly. Root starts it as the user to whom
/// the data already belong; new data in a user namespace in which root is nobody or, where the machine forbids that,
/// as the system's user `nobody`.
///
/// @param prefix the words before the command's own
/// @param user the number of the user the command runs as, to whom its files must be given; -1 for who we are
record UnprivilegedCommand(List<String> prefix, int user) {

    static final UnprivilegedCommand PLAIN = new UnprivilegedCommand(List.of(), -1);
    static final UnprivilegedCommand NAMESPACE = new UnprivilegedCommand(List.of("unshare", "--user"), -1);

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /// How the server of a data folder is to be started on this machine, by whoever we are.
    static UnprivilegedCommand forData(Path data) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return PLAIN;
        }
        var owner = Files.exists(data) ? (Integer) Files.getAttribute(data, "unix:uid") : ROOT;
        if (owner != ROOT) {
            return as(owner);
        }
        if (NAMESPACE.works()) {
            return NAMESPACE;
        }
        var nobody = as(NOBODY);
        if (nobody.works()) {
            return nobody;
        }
        throw new DatabaseRefused("PostgreSQL may not run as root, and this machine offers neither user namespaces"
                + " (unshare) nor setpriv. Start the program as an ordinary user.");
    }

    static UnprivilegedCommand as(int user) {
        return new UnprivilegedCommand(
                List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"), user);
    }

    List<String> of(List<String> command) {
        var words = new ArrayList<>(prefix);
        words.addAll(command);
        return words;
    }

    /// Gives the folder to the user the command runs as.
    void own(Path folder) throws IOException {
        if (user >= 0) {
            try (var places = Files.walk(folder)) {
                for (var place : places.toList()) {
                    Files.setAttribute(place, "unix:uid", user);
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
