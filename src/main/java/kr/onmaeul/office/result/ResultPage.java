package kr.onmaeul.office.result;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Some facts in their order, with what all that the filter means add up to.
///
/// @param totals by the code of the metric
/// @param previous where the page before begins, or null on the first
/// @param next where the page after begins, or null on the last
public record ResultPage(
        List<Result> rows,
        Map<String, Tally> totals,
        @Nullable Cursor previous,
        @Nullable Cursor next) {

    public ResultPage {
        rows = List.copyOf(rows);
        totals = Map.copyOf(totals);
    }

    /// How many facts the filter means.
    public long count() {
        return totals.values().stream().mapToLong(Tally::count).sum();
    }
}
