package kr.onmaeul.office.report;

import java.util.Map;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;

/// One question to a [MeasureSource].
///
/// @param measure the code of the measure
/// @param members which members are meant, by the name of the dimension; a dimension that is not named counts whole
/// @param period the days that count; for what stands on a day, everything up to that day
public record Ask(String measure, Map<String, String> members, Period period, KnownAt knownAt) {

    public Ask {
        members = Map.copyOf(members);
    }
}
