package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The right to run the server of a data folder. It goes with the process that holds it, even when that is killed.
record FolderLock(FileChannel channel) implements AutoCloseable {

    /// The lock, unless another program, or another part of this one, has it.
    static Optional<FolderLock> take(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new FolderLock(channel));
            }
        } catch (OverlappingFileLockException ours) {
            // Held within this very process: as taken as if another had it.
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
