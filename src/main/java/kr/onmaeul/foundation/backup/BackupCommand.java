package kr.onmaeul.foundation.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import org.springframework.stereotype.Component;

@Component
class BackupCommand implements Command {

    private final BackingUp backup;

    BackupCommand(BackingUp backup) {
        this.backup = backup;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "backup FILE: writes the whole installation into one archive";
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        var file = ArchiveFile.named(arguments, name());
        if (Files.exists(file)) {
            throw new CommandRefused(file + " exists already. Name a new file; a back-up is never written over.");
        }
        try {
            var manifest = backup.to(file);
            System.out.println(file + ": " + manifest.tables().size() + " tables with " + manifest.rows() + " rows, "
                    + manifest.files() + " files, as of " + manifest.written() + ".");
        } catch (IOException | SQLException | ArchiveBroken failed) {
            throw new CommandRefused("The back-up could not be written to " + file + ": " + failed.getMessage()
                    + ". Nothing was left there.");
        }
    }
}
