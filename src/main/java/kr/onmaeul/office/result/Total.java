package kr.onmaeul.office.result;

import java.util.Map;
import kr.onmaeul.foundation.time.Period;

/// A sum to be taken over the ledger.
///
/// @param metric its code
/// @param members which members count, by the name of the dimension; a dimension that is not named counts whole
/// @param period the days that count; for a stock [Period#until] its day
public record Total(String metric, Map<String, String> members, Period period) {

    public Total {
        members = Map.copyOf(members);
    }

    public static Total of(String metric, Period period) {
        return new Total(metric, Map.of(), period);
    }
}
