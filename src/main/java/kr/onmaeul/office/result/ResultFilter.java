package kr.onmaeul.office.result;

import java.util.Map;
import kr.onmaeul.foundation.time.Period;
import org.jspecify.annotations.Nullable;

/// Which facts are meant. What is null or empty is not asked for.
///
/// @param members of the metric's dimensions; without a metric there are none
/// @param sample whether made up ones only, or real ones only
/// @param reversed whether reversed facts and their reversals are shown too; they never count
public record ResultFilter(
        @Nullable String metric,
        Map<String, String> members,
        @Nullable Period period,
        @Nullable String team,
        @Nullable String initiative,
        @Nullable Boolean sample,
        boolean reversed) {

    public static final ResultFilter ALL = new ResultFilter(null, Map.of(), null, null, null, null, false);

    public ResultFilter {
        members = Map.copyOf(members);
    }

    /// The facts behind a sum.
    public static ResultFilter behind(Total total) {
        return new ResultFilter(total.metric(), total.members(), total.period(), null, null, null, false);
    }
}
