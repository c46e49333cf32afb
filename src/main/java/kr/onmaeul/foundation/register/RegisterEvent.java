package kr.onmaeul.foundation.register;

import java.util.List;
import java.util.UUID;

/// What a register tells, inside the transaction that did it.
public sealed interface RegisterEvent {

    Register<?> register();

    /// Records came in.
    record Entered(Register<?> register, List<Entry> entries) implements RegisterEvent {

        public Entered {
            entries = List.copyOf(entries);
        }
    }

    /// A record that came in.
    record Entry(UUID id, Record record, Occasion occasion, boolean sample) {}

    /// A record got its next version.
    record Followed(Register<?> register, Kept<?> before, Kept<?> after) implements RegisterEvent {}

    /// A version was recorded by mistake: what follows from it is to be taken back, too.
    ///
    /// @param wrong the version that never should have been
    /// @param after what the record says again, with the reason
    record TakenBack(Register<?> register, Kept<?> wrong, Kept<?> after) implements RegisterEvent {}
}
