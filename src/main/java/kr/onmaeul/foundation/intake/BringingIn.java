package kr.onmaeul.foundation.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import kr.onmaeul.foundation.security.Errand;
import kr.onmaeul.foundation.sheet.Brought;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetStopped;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.sheet.Watch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a file in beside the request that brought it, so that whoever brought it sees how far it is and can stop
/// it. The end of the run stands in the transaction of the rows: either both are there or neither.
@Component
class BringingIn {

    private static final Logger LOG = LoggerFactory.getLogger(BringingIn.class);

    /// A sheet of the largest size takes some hundred mebibytes while it is read.
    private static final int AT_ONCE = 2;

    private static final Duration BETWEEN = Duration.ofMillis(300);
    private static final Duration KEPT = Duration.ofDays(30);

    private final RunStore store;
    private final StoredFiles files;
    private final Headings headings;
    private final TransactionTemplate transaction;
    private final TransactionTemplate aside;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    BringingIn(
            RunStore store,
            StoredFiles files,
            Headings headings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.headings = headings;
        this.transaction = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /// Begins, and waits a moment: most files are in before anybody would look.
    ///
    /// @param file one that waits for whoever asks
    UUID begin(SheetIntake intake, StoredFile file, boolean trial, Duration patience) {
        var id = UuidCreator.getTimeOrderedEpoch();
        store.begin(id, intake.name(), file, trial, CurrentActor.now());
        var errand = Errand.begin(() -> run(id, intake, file, trial));
        try {
            errand.join(patience);
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
        return id;
    }

    Optional<Run> find(UUID id) {
        return store.find(id).map(run -> run.at(clock.instant()));
    }

    /// The latest runs of some sheets, newest first.
    ///
    /// @param before the id of the last one already seen, or null for the first page
    List<Run> latest(List<String> sheets, @Nullable UUID before, int most) {
        return store.latest(sheets, before, most).stream()
                .map(run -> run.at(clock.instant()))
                .toList();
    }

    /// The file of a run, where it still waits for whoever asks.
    Optional<StoredFile> file(Run run) {
        return files.waiting(List.of(run.arrived())).stream().findFirst();
    }

    void stop(UUID id) {
        store.stop(id);
    }

    @Scheduled(initialDelay = 15, fixedDelay = 720, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        store.forgetOlder(KEPT);
    }

    private void run(UUID id, SheetIntake intake, StoredFile file, boolean trial) {
        var watch = new Told(id);
        try {
            watch.inTurn();
            take(id, intake, new Brought(bytes(file), headings.of(intake.name()), watch), trial);
        } catch (SheetStopped stopped) {
            end(id, Run.State.STOPPED, Taken.refused(List.of()));
        } catch (RuntimeException | Error failed) {
            LOG.error("the sheet {} was not taken in", intake.name(), failed);
            end(id, Run.State.BROKEN, Taken.refused(List.of()));
        } finally {
            watch.done();
        }
    }

    private void take(UUID id, SheetIntake intake, Brought brought, boolean trial) {
        var taken = transaction.execute(status -> {
            var found = intake.take(brought, trial);
            if (trial || !found.allRight()) {
                status.setRollbackOnly();
            } else {
                store.end(id, Run.State.STORED, found);
            }
            return found;
        });
        if (!taken.allRight()) {
            end(id, Run.State.WRONG, taken);
        } else if (trial) {
            end(id, Run.State.RIGHT, taken);
        }
    }

    private void end(UUID id, Run.State state, Taken taken) {
        aside.executeWithoutResult(_ -> store.end(id, state, taken));
    }

    private byte[] bytes(StoredFile file) {
        try (var content = files.open(file)) {
            return SheetForm.arriving(content);
        } catch (IOException gone) {
            throw new BrokenPromise("file-gone", BrokenPromise.Category.SYSTEM, file.hash(), gone);
        }
    }

    /// Writes down how far a run is, not more often than anybody would look.
    private final class Told implements Watch {

        private final UUID id;
        private Instant last = Instant.EPOCH;
        private boolean placed;

        Told(UUID id) {
            this.id = id;
        }

        void inTurn() {
            try {
                while (!places.tryAcquire(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
                    say(Run.State.WAITING, 0, 0);
                }
                placed = true;
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new SheetStopped();
            }
        }

        void done() {
            if (placed) {
                places.release();
            }
        }

        @Override
        public void at(Stage stage, int done, int all) {
            say(
                    switch (stage) {
                        case READING -> Run.State.READING;
                        case CHECKING -> Run.State.CHECKING;
                        case STORING -> Run.State.STORING;
                    },
                    done,
                    all);
        }

        private void say(Run.State state, int done, int all) {
            var now = clock.instant();
            if (now.isBefore(last.plus(BETWEEN))) {
                return;
            }
            last = now;
            if (!Boolean.TRUE.equals(aside.execute(_ -> store.goOn(id, state, done, all)))) {
                throw new SheetStopped();
            }
        }
    }
}
