package kr.onmaeul.foundation.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What became of records, in the words of whoever asks: for rooms that show it on pages of their own.
public interface Histories {

    /// Every version of a record and everything that was attached to it, the latest first.
    List<Told> of(Register<?> register, UUID id);

    /// @param at when it was recorded
    record Told(Instant at, String sentence) {}
}
