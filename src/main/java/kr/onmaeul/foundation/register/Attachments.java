package kr.onmaeul.foundation.register;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What records of any register carry besides their fields: files, pictures and links to approved documents. Whoever
/// may write in the register attaches and takes off; what was taken off stays in the history.
@Service
public class Attachments {

    /// So many stand at one record.
    public static final int MOST = 50;

    /// The longest words for a picture, in characters.
    public static final int LONGEST_ALTERNATIVE = 300;

    private static final int LONGEST_REASON = 500;

    private final AttachmentStore store;
    private final AttachedKinds kinds;
    private final StoredFiles files;
    private final Registers registers;
    private final ObjectProvider<ApprovedDocuments> documents;
    private final Writers writers;
    private final TransactionTemplate transaction;
    private final AuditLog log;
    private final Clock clock;

    Attachments(
            AttachmentStore store,
            AttachedKinds kinds,
            StoredFiles files,
            Registers registers,
            ObjectProvider<ApprovedDocuments> documents,
            Writers writers,
            TransactionTemplate transaction,
            AuditLog log,
            Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.files = files;
        this.registers = registers;
        this.documents = documents;
        this.writers = writers;
        this.transaction = transaction;
        this.log = log;
        this.clock = clock;
    }

    /// Everything that a record carries or carried, the first to be attached first.
    public List<Attached> of(Register<?> register, UUID record) {
        var rows = store.of(register, record);
        var named = files
                .find(rows.stream()
                        .map(AttachmentStore.Row::file)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        return rows.stream()
                .map(row -> new Attached(
                        row.id(), thing(row, named), row.at(), row.by(), row.actingFor(), row.reason(), row.removal()))
                .toList();
    }

    private static Attached.Thing thing(AttachmentStore.Row row, Map<UUID, StoredFile> named) {
        var document = row.document();
        if (document != null) {
            return new Attached.Thing.Approved(document);
        }
        var file = Objects.requireNonNull(named.get(row.file()));
        var alternative = row.alternative();
        return alternative == null ? new Attached.Thing.Document(file) : new Attached.Thing.Picture(file, alternative);
    }

    /// Where an approved document is read, if a room keeps it.
    public Optional<ApprovedDocuments.Found> find(ApprovedDocument document) {
        return documents.stream()
                .map(room -> room.find(document.number(), document.day()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Attaches files that arrived and wait for this, all or none.
    public Outcome<List<UUID>> addFiles(
            Register<?> register, UUID record, Collection<UUID> waiting, @Nullable String reason) {
        var problems = refused(waiting, kinds::refusedAsDocument);
        return problems.isEmpty()
                ? whole(
                        register,
                        record,
                        reason,
                        () -> arrived(register, record, waiting, Attached.Thing.Document::new, reason))
                : Outcome.refused(problems);
    }

    /// Attaches a picture that arrived and waits for this.
    ///
    /// @param waiting exactly one file
    /// @param alternative what it shows, in words
    public Outcome<List<UUID>> addPicture(
            Register<?> register, UUID record, Collection<UUID> waiting, String alternative, @Nullable String reason) {
        var problems = new ArrayList<>(refused(waiting, kinds::refusedAsPicture));
        if (waiting.size() > 1) {
            problems.add(Problem.at("files", "register.picture.one"));
        }
        if (alternative.isBlank()) {
            problems.add(Problem.at("alternative", "register.picture.alternative.missing"));
        }
        if (alternative.length() > LONGEST_ALTERNATIVE) {
            problems.add(Problem.at(
                    "alternative", "register.picture.alternative.long", alternative.length(), LONGEST_ALTERNATIVE));
        }
        Function<StoredFile, Attached.Thing> picture = file -> new Attached.Thing.Picture(file, alternative.strip());
        return problems.isEmpty()
                ? whole(register, record, reason, () -> arrived(register, record, waiting, picture, reason))
                : Outcome.refused(problems);
    }

    /// Links an approved document.
    public Outcome<List<UUID>> addDocument(
            Register<?> register, UUID record, ApprovedDocument document, @Nullable String reason) {
        var problems = document.problems(LocalDate.now(clock));
        if (problems.isEmpty()
                && documents.stream().findAny().isPresent()
                && find(document).isEmpty()) {
            problems = List.of(Problem.at("number", "register.approved.unknown", document.number(), document.day()));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return whole(register, record, reason, () -> {
            if (standing(register, record) >= MOST) {
                return Outcome.refused(Problem.at("number", "register.attachment.many", MOST));
            }
            var id = UuidCreator.getTimeOrderedEpoch();
            return store.add(register, record, id, new Attached.Thing.Approved(document), reason)
                    ? noted(register, record, List.of(id))
                    : Outcome.refused(Problem.at("number", "register.approved.there", document.number()));
        });
    }

    /// Takes something off; it no longer stands, and stays in the history with the reason.
    public Outcome<UUID> remove(Register<?> register, UUID record, UUID attachment, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "register.attachment.reason.missing"));
        }
        return whole(register, record, reason, () -> {
            if (!store.remove(register, record, attachment, reason.strip())) {
                return Outcome.refused(Problem.of("register.attachment.gone"));
            }
            log.note("register.detached", "record", record.toString(), Map.of("register", register.code()));
            return Outcome.done(attachment);
        });
    }

    /// A content that stands at the record already is not kept a second time.
    private Outcome<List<UUID>> arrived(
            Register<?> register,
            UUID record,
            Collection<UUID> waiting,
            Function<StoredFile, Attached.Thing> as,
            @Nullable String reason) {
        if (waiting.isEmpty()) {
            return Outcome.refused(Problem.at("files", "register.attachment.missing"));
        }
        var there = files.waiting(waiting);
        if (there.size() < waiting.size()) {
            return Outcome.refused(Problem.at("files", "file.gone"));
        }
        if (standing(register, record) + there.size() > MOST) {
            return Outcome.refused(Problem.at("files", "register.attachment.many", MOST));
        }
        var kept = files.keep(waiting);
        if (kept.isEmpty()) {
            return Outcome.refused(Problem.at("files", "file.gone"));
        }
        var added = new ArrayList<UUID>();
        for (var file : kept.get()) {
            var id = UuidCreator.getTimeOrderedEpoch();
            if (!store.add(register, record, id, as.apply(file), reason)) {
                return Outcome.refused(Problem.at("files", "register.attachment.there", file.name()));
            }
            added.add(id);
        }
        return noted(register, record, added);
    }

    /// What is wrong with files that no record may carry; they wait no longer.
    private List<Problem> refused(Collection<UUID> waiting, Function<StoredFile, Optional<Problem>> rule) {
        var problems = new ArrayList<Problem>();
        for (var file : files.waiting(waiting)) {
            rule.apply(file).ifPresent(problem -> {
                files.forget(List.of(file.id()));
                problems.add(problem);
            });
        }
        return problems;
    }

    private long standing(Register<?> register, UUID record) {
        return store.of(register, record).stream()
                .filter(row -> row.removal() == null)
                .count();
    }

    private Outcome<List<UUID>> noted(Register<?> register, UUID record, List<UUID> added) {
        log.note(
                "register.attached",
                "record",
                record.toString(),
                Map.of("register", register.code(), "added", added.size()));
        return Outcome.done(added);
    }

    private <T> Outcome<T> whole(
            Register<?> register, UUID record, @Nullable String reason, Supplier<Outcome<T>> work) {
        var there = registers.find(register, record).map(Kept::record);
        var others = writers.refused(register, there.orElse(null));
        if (others.isPresent()) {
            return Outcome.refused(others.get());
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            return Outcome.refused(
                    Problem.at("reason", "register.reason.long", reason, reason.length(), LONGEST_REASON));
        }
        if (there.isEmpty()) {
            return Outcome.refused(Problem.of("register.record.unknown"));
        }
        return AllOrNothing.keep(transaction, () -> {
            store.hold(record);
            return work.get();
        });
    }
}
