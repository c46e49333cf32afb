package kr.onmaeul.foundation.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The event log. What is noted belongs to the running transaction: it stands when the deed stands.
@Service
public class AuditLog {

    private static final int LONGEST_DETAIL = 2_000;

    private final AuditStore store;

    AuditLog(AuditStore store) {
        this.store = store;
    }

    /// Notes a deed of the current actor.
    ///
    /// @param deed room and past participle: `result.reversed`
    /// @param subjectKind what kind of thing it was done to: `result`
    /// @param subject the thing's id or code
    public void note(String deed, String subjectKind, String subject, Map<String, ?> details) {
        store.add(CurrentActor.now(), deed, subjectKind, subject, written(details), RequestAddress.now());
    }

    /// The latest events, newest first.
    ///
    /// @param before the id of the last event already seen, or null for the first page
    public List<AuditEvent> latest(@Nullable UUID before, int size) {
        return store.latest(before, size);
    }

    /// How many events wait for their seal.
    public long unsealed() {
        return store.unsealed();
    }

    private static String written(Map<String, ?> details) {
        return new TreeMap<>(details)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + shortened(String.valueOf(entry.getValue())))
                        .collect(Collectors.joining("; "));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL) + "…" : text;
    }
}
