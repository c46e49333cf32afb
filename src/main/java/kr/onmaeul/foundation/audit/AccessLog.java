package kr.onmaeul.foundation.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The log of access to personal data (개인정보의 안전성 확보조치 기준 제8조): account, time, address, whose data, what
/// was done.
@Service
public class AccessLog {

    private final AuditStore store;

    AccessLog(AuditStore store) {
        this.store = store;
    }

    /// The latest accesses, newest first.
    ///
    /// @param before the id of the last one already seen, or null for the first page
    public List<Access> latest(@Nullable UUID before, int size) {
        return store.latestAccesses(before, size);
    }

    /// Notes that the current actor saw or changed somebody's data.
    ///
    /// @param whose ids of the people concerned, also those found by a search
    /// @param deed what was done: `account.listed`
    /// @param reason why, where one is asked for; empty otherwise
    public void note(List<String> whose, String deed, String reason) {
        if (!whose.isEmpty()) {
            store.addAccess(CurrentActor.now(), RequestAddress.now(), whose, deed, reason);
        }
    }
}
