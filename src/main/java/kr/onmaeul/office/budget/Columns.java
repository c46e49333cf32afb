package kr.onmaeul.office.budget;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Rows turned into the text arrays that one `INSERT … SELECT FROM unnest(…)` takes, whatever their number.
final class Columns {

    private Columns() {}

    static <T> @Nullable String[] of(List<T> rows, Function<? super T, ? extends @Nullable Object> value) {
        var column = new @Nullable String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            var cell = value.apply(rows.get(i));
            column[i] = cell == null ? null : cell.toString();
        }
        return column;
    }
}
