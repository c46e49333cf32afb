package kr.onmaeul.foundation.backup;

import java.io.IOException;
import java.sql.SQLException;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import org.springframework.stereotype.Component;

@Component
class RestoreCommand implements Command {

    private final Restoring restoring;

    RestoreCommand(Restoring restoring) {
        this.restoring = restoring;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "restore FILE: brings an archive into an empty installation";
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        var file = ArchiveFile.present(arguments, name());
        try {
            var manifest = restoring.from(file);
            System.out.println(
                    "Restored from " + file + ": " + manifest.tables().size() + " tables with " + manifest.rows()
                            + " rows, " + manifest.files() + " files, as of " + manifest.written() + ".");
        } catch (ArchiveBroken broken) {
            throw new CommandRefused(file + " was not restored: " + broken.getMessage() + ".");
        } catch (Restoring.NotHere refused) {
            throw new CommandRefused(String.valueOf(refused.getMessage()));
        } catch (IOException | SQLException failed) {
            throw new CommandRefused(file + " was not restored: " + failed.getMessage() + ". Nothing was kept of it.");
        }
    }
}
