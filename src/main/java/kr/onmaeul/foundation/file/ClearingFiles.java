package kr.onmaeul.foundation.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Throws away what nobody asked to keep: files that waited too long, then contents that no file has. A content
/// younger than a day stays, and nothing goes while a file arrives that may have the same content.
@Component
class ClearingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ClearingFiles.class);
    private static final Duration YOUNGEST = Duration.ofDays(1);

    private final FileSettings settings;
    private final ContentFolder contents;
    private final StoredFileStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClearingFiles(
            FileSettings settings,
            ContentFolder contents,
            StoredFileStore store,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.settings = settings;
        this.contents = contents;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void clear() throws IOException {
        int files = store.forgetOlder(settings.waiting());
        var before = clock.instant().minus(YOUNGEST);
        int thrownAway = 0;
        for (var shelf : contents.shelves()) {
            thrownAway += clear(shelf, before);
        }
        contents.throwAwayUnfinished(before);
        if (files + thrownAway > 0) {
            LOG.info("{} files waited too long; {} contents thrown away", files, thrownAway);
        }
    }

    /// One shelf at a time, so that arriving files wait no longer than that.
    private int clear(Path shelf, Instant before) throws IOException {
        var standing = contents.standingSince(shelf, before);
        var unnamed = new HashSet<>(standing);
        unnamed.removeAll(store.named(standing));
        if (unnamed.isEmpty()) {
            return 0;
        }
        transaction.executeWithoutResult(_ -> {
            store.holdArrivals();
            unnamed.removeAll(store.named(unnamed));
            unnamed.forEach(this::throwAway);
        });
        return unnamed.size();
    }

    private void throwAway(String hash) {
        try {
            contents.throwAway(hash);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
