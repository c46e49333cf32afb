package kr.onmaeul.foundation.backup;

import java.io.IOException;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;

/// Checks an archive on any machine; it needs neither a database nor the rest of the house.
public final class VerifyBackupCommand implements Command {

    @Override
    public String name() {
        return "verify-backup";
    }

    @Override
    public String usage() {
        return "verify-backup FILE: checks every byte of an archive";
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        var file = ArchiveFile.present(arguments, name());
        try {
            var manifest = ArchiveReading.check(file);
            System.out.println(file + " is whole: " + manifest.parts().size() + " parts, "
                    + manifest.tables().size()
                    + " tables with " + manifest.rows() + " rows, " + manifest.files() + " files, as of "
                    + manifest.written() + ".");
        } catch (ArchiveBroken broken) {
            throw new CommandRefused(file + " is not whole: " + broken.getMessage() + ".");
        } catch (IOException failed) {
            throw new CommandRefused(file + " cannot be read: " + failed.getMessage() + ".");
        }
    }
}
