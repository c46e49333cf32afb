package kr.onmaeul.foundation.sheet;

import java.util.Map;
import java.util.Optional;

/// One understood row: the values of its columns.
public final class SheetRow {

    private final Map<Column<?>, Object> values;

    SheetRow(Map<Column<?>, Object> values) {
        this.values = values;
    }

    /// The value of a column that must be filled.
    public <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new IllegalStateException(column.ko() + " is not a filled column"));
    }

    /// The value of a column that may be empty.
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    /// The text of a column, empty where nothing stands.
    public String text(Column<String> column) {
        return find(column).orElse("");
    }

    /// Whether the row carries the mark.
    public boolean marked(Column<Boolean> column) {
        return find(column).orElse(false);
    }
}
