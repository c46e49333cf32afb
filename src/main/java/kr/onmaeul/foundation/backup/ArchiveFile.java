package kr.onmaeul.foundation.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.CommandRefused;

/// The one word that the commands about archives take.
final class ArchiveFile {

    private ArchiveFile() {}

    static Path named(Arguments arguments, String command) throws CommandRefused {
        var words = arguments.knowing(Set.of()).plain();
        if (words.size() != 1) {
            throw new CommandRefused(command + " takes one file: " + command + " onmaeul.tar");
        }
        try {
            return Path.of(words.getFirst()).toAbsolutePath();
        } catch (InvalidPathException wrong) {
            throw new CommandRefused("\"" + words.getFirst() + "\" is no name of a file.");
        }
    }

    static Path present(Arguments arguments, String command) throws CommandRefused {
        var file = named(arguments, command);
        if (!Files.isRegularFile(file)) {
            throw new CommandRefused("There is no file " + file + ". Name an archive that ./onmaeul backup wrote.");
        }
        if (!Files.isReadable(file)) {
            throw new CommandRefused(
                    "You may not read " + file + ". Start the command as the user to whom it belongs.");
        }
        return file;
    }
}
