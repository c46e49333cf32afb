package kr.onmaeul.office.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Some facts in their order, with what all that the filter means add up to.
///
/// @param <R> how much of each fact
/// @param totals by the code of the metric
/// @param previous where the page before begins, or null on the first
/// @param next where the page after begins, or null on the last
public record ResultPage<R>(
        List<R> rows,
        Map<String, Tally> totals,
        @Nullable Cursor previous,
        @Nullable Cursor next) {

    public ResultPage {
        rows = List.copyOf(rows);
        totals = Map.copyOf(totals);
    }

    /// @param found the facts after the cursor, one more than fit on the page if there are more
    static <R extends Dated> ResultPage<R> of(List<R> found, Map<String, Tally> totals, Cursor cursor, int size) {
        boolean more = found.size() > size;
        var rows = new ArrayList<>(more ? found.subList(0, size) : found);
        if (cursor.back()) {
            Collections.reverse(rows);
        }
        boolean before = !rows.isEmpty() && (cursor.back() ? more : cursor.id() != null);
        boolean after = !rows.isEmpty() && (cursor.back() || more);
        return new ResultPage<>(
                rows,
                totals,
                before ? Cursor.before(rows.getFirst()) : null,
                after ? Cursor.after(rows.getLast()) : null);
    }

    /// How many facts the filter means.
    public long count() {
        return totals.values().stream().mapToLong(Tally::count).sum();
    }
}
