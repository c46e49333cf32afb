package kr.onmaeul.foundation.file;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.stereotype.Service;

/// Keeps the files that people bring and hands them out again.
@Service
public class StoredFiles {

    private static final int LONGEST_NAME = 150;
    private static final long MEBIBYTE = 1_048_576;

    private final FileSettings settings;
    private final ContentFolder contents;
    private final StoredFileStore store;

    StoredFiles(FileSettings settings, StoredFileStore store) {
        this.settings = settings;
        this.contents = new ContentFolder(settings.folder());
        this.store = store;
    }

    /// Keeps a file. The content stands on the disk before the row that names it; a row that is rolled back leaves a
    /// content that nobody names, never a name without content.
    ///
    /// @param name as the sender calls it; a path before it is dropped
    public Outcome<StoredFile> keep(String name, InputStream content) {
        var called = called(name);
        if (called.isEmpty()) {
            return Outcome.refused(Problem.at("file", "file.name.missing"));
        }
        try {
            var arriving = contents.arrive(content, settings.limit());
            if (arriving.isEmpty()) {
                return Outcome.refused(Problem.at("file", "file.large", called, settings.limit() / MEBIBYTE));
            }
            try (var arrived = arriving.get()) {
                return keep(called, arrived);
            }
        } catch (IOException failed) {
            throw new BrokenPromise("file-not-kept", BrokenPromise.Category.CAPACITY, called, failed);
        }
    }

    private Outcome<StoredFile> keep(String name, ContentFolder.Arrived arrived) throws IOException {
        if (arrived.bytes() == 0) {
            return Outcome.refused(Problem.at("file", "file.empty", name));
        }
        var kind = Sniffing.kind(arrived.place());
        var promised = FileKind.promisedBy(name);
        if (promised.isPresent() && promised.get() != kind) {
            return Outcome.refused(Problem.at("file", "file.other", name, kind.mediaType()));
        }
        contents.keep(arrived);
        var id = UuidCreator.getTimeOrderedEpoch();
        store.add(id, name, arrived.hash(), arrived.bytes(), kind, CurrentActor.now());
        return Outcome.done(store.find(id).orElseThrow());
    }

    public Optional<StoredFile> find(UUID id) {
        return store.find(id);
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
