package kr.onmaeul.foundation.security;

import java.util.HashMap;
import java.util.Map;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.audit.RequestAddress;
import org.slf4j.MDC;

/// Work that goes on after its request was answered, in the name and with the rights of the one who asked for it, as
/// they were at that moment.
public final class Errand {

    private Errand() {}

    /// Begins the work on a thread of its own.
    public static Thread begin(Runnable work) {
        var actor = CurrentActor.now();
        var address = RequestAddress.now();
        var rights = Rights.held().orElse(null);
        var seat = Rights.seat();
        var lines = MDC.getCopyOfContextMap();
        return Thread.ofVirtual().name("errand").start(() -> {
            MDC.setContextMap(lines == null ? Map.of() : new HashMap<>(lines));
            if (rights == null) {
                as(actor, address, work);
            } else {
                Rights.carrying(rights, seat).run(() -> as(actor, address, work));
            }
        });
    }

    private static void as(Actor actor, String address, Runnable work) {
        try {
            RequestAddress.as(address, () -> {
                CurrentActor.does(actor, work);
                return true;
            });
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
