package kr.onmaeul.foundation.register;

import java.util.Map;
import kr.onmaeul.foundation.audit.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes in the event log what registers take in, in the transaction that does it. What the fields hold stands in the
/// register's own history, not in the log.
@Component
class RegisterAudit {

    private final AuditLog log;

    RegisterAudit(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void note(RegisterEvent event) {
        switch (event) {
            case RegisterEvent.Entered(var register, var entries) -> {
                if (entries.size() == 1) {
                    var id = entries.getFirst().id();
                    log.note("register.entered", "record", id.toString(), Map.of("register", register.code()));
                } else {
                    log.note("register.gathered", "register", register.code(), Map.of("added", entries.size()));
                }
            }
            case RegisterEvent.Followed(var register, var _, var after) -> note(register, after);
            case RegisterEvent.TakenBack(var register, var _, var after) -> note(register, after);
        }
    }

    private void note(Register<?> register, Kept<?> after) {
        log.note(
                "register.followed",
                "record",
                after.id().toString(),
                Map.of(
                        "register",
                        register.code(),
                        "version",
                        after.version(),
                        "deed",
                        after.deed(),
                        "day",
                        after.since()));
    }
}
