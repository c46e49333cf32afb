package kr.onmaeul.foundation.register;

import java.util.Map;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;

/// A question for a number of a register.
///
/// @param members which members are meant, by the name of the choice; a choice that is not named counts whole
/// @param period the days that count; for what stands, its last day
public record FigureAsk(
        Register<?> register, Figure figure, Map<String, String> members, Period period, KnownAt knownAt) {

    public FigureAsk {
        members = Map.copyOf(members);
    }
}
