package kr.onmaeul.foundation.file;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the files that people bring and hands them out again. A file first arrives: its content is looked at, and it
/// waits for the one who brought it, through as many tries of a form as it takes. It is kept in the transaction of the
/// thing it belongs to; what is never kept goes after some days.
@Service
public class StoredFiles {

    private static final int LONGEST_NAME = 150;
    private static final long MEBIBYTE = 1_048_576;

    private final FileSettings settings;
    private final ContentFolder contents;
    private final StoredFileStore store;
    private final TransactionTemplate transaction;

    StoredFiles(
            FileSettings settings,
            ContentFolder contents,
            StoredFileStore store,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.contents = contents;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// The longest a file may be, in mebibytes.
    public long limit() {
        return settings.limit() / MEBIBYTE;
    }

    /// Looks at a file and lets it wait. The content stands on the disk before the row that names it; a row that is
    /// rolled back leaves a content that nobody names, never a name without content.
    ///
    /// @param name as the sender calls it; a path before it is dropped
    public Outcome<StoredFile> receive(String name, InputStream content) {
        var called = called(name);
        if (called.isEmpty()) {
            return Outcome.refused(Problem.at("file", "file.name.missing"));
        }
        try {
            var arriving = contents.arrive(content, settings.limit());
            if (arriving.isEmpty()) {
                return Outcome.refused(Problem.at("file", "file.large", called, limit()));
            }
            try (var arrived = arriving.get()) {
                return receive(called, arrived);
            }
        } catch (IOException failed) {
            throw new BrokenPromise("file-not-kept", BrokenPromise.Category.CAPACITY, called, failed);
        }
    }

    private Outcome<StoredFile> receive(String name, ContentFolder.Arrived arrived) throws IOException {
        if (arrived.bytes() == 0) {
            return Outcome.refused(Problem.at("file", "file.empty", name));
        }
        var kind = Sniffing.kind(arrived.place());
        var promised = FileKind.promisedBy(name);
        if (promised.isPresent() && promised.get() != kind) {
            return Outcome.refused(Problem.at("file", "file.other", name, kind.label()));
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        transaction.executeWithoutResult(_ -> {
            store.holdContents();
            try {
                contents.keep(arrived);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            store.arrive(id, name, arrived.hash(), arrived.bytes(), kind, CurrentActor.now());
        });
        return Outcome.done(waiting(List.of(id)).getFirst());
    }

    /// Those of the files that still wait for whoever asks, who must be the one that brought them.
    public List<StoredFile> waiting(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : store.waiting(ids, CurrentActor.now(), settings.waiting());
    }

    /// Keeps files that wait, for good, if the running transaction stands.
    ///
    /// @return nothing when one of them does not wait any more
    public Optional<List<StoredFile>> keep(Collection<UUID> ids) {
        var wanted = Set.copyOf(ids);
        return transaction.execute(status -> {
            if (waiting(wanted).size() < wanted.size()) {
                return Optional.empty();
            }
            store.keep(wanted);
            return Optional.of(find(wanted));
        });
    }

    /// Throws away files that wait and are not needed after all.
    public void forget(Collection<UUID> ids) {
        store.forget(waiting(ids).stream().map(StoredFile::id).toList());
    }

    public Optional<StoredFile> find(UUID id) {
        return store.find(List.of(id)).stream().findFirst();
    }

    /// Those that are kept, in the order in which they arrived.
    public List<StoredFile> find(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : store.find(ids);
    }

    /// The content of a stored file; the caller closes it.
    ///
    /// @throws BrokenPromise when the content is not there as it was
    public InputStream open(StoredFile file) {
        var place = contents.place(file.hash());
        try {
            if (Files.size(place) != file.bytes()) {
                throw new BrokenPromise("file-altered", BrokenPromise.Category.SYSTEM, file.hash());
            }
            return Files.newInputStream(place);
        } catch (IOException gone) {
            throw new BrokenPromise("file-gone", BrokenPromise.Category.SYSTEM, file.hash(), gone);
        }
    }

    /// The name alone, without signs that cannot be seen; a long one keeps its ending.
    private static String called(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var seen = last.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return seen.length() <= LONGEST_NAME ? seen : seen.substring(seen.length() - LONGEST_NAME);
    }
}
