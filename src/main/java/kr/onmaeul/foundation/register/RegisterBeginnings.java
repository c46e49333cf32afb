package kr.onmaeul.foundation.register;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Records that begin with what is done elsewhere, such as an account with its first entry. Whoever may do that may
/// begin them, so nobody is asked whether they may write in the register; what its fields may say is left to the
/// room and to the table.
@Service
public class RegisterBeginnings {

    private final KeepingStore store;
    private final ApplicationEventPublisher events;

    RegisterBeginnings(KeepingStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// A record that begins unless there is one of its key.
    public record Beginning<R extends Record>(R record, Occasion occasion, boolean sample) {}

    /// Needs a transaction: that of what is done elsewhere.
    public <R extends Record> void begin(Register<R> register, Collection<Beginning<R>> beginnings) {
        var wanted = beginnings.stream()
                .map(one -> new KeepingStore.Fresh<>(
                        UuidCreator.getTimeOrderedEpoch(), one.record(), one.occasion(), one.sample()))
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        var added = new HashSet<>(store.add(register, wanted));
        List<RegisterEvent.Entry> entries = wanted.stream()
                .filter(one -> added.contains(one.id()))
                .map(one -> new RegisterEvent.Entry(one.id(), one.record(), one.occasion(), one.sample()))
                .toList();
        if (!entries.isEmpty()) {
            events.publishEvent(new RegisterEvent.Entered(register, entries));
        }
    }
}
