package kr.onmaeul.foundation.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plot that answers one question. Its words are text, its marks are drawn on the server, each mark can lead to the
/// list behind it, and a table with the same values stands below.
public sealed interface Plot {

    /// The question it answers: `달마다 배포한 보도자료`.
    String title();

    /// Standing columns, for instance one a month.
    ///
    /// @param unit what is counted, beside the title
    record Columns(String title, String unit, List<Column> columns) implements Plot {

        public long greatest() {
            return columns.stream().mapToLong(Column::value).max().orElse(0);
        }
    }

    /// @param written the value as it is read
    /// @param address the list behind the mark, or null
    record Column(
            String label,
            long value,
            String written,
            @Nullable String address) {}

    /// Two columns side by side for every label, for instance quota and present staff.
    record Pairs(String title, String unit, String first, String second, List<Pair> pairs) implements Plot {

        public long greatest() {
            return pairs.stream()
                    .mapToLong(pair -> Math.max(pair.first(), pair.second()))
                    .max()
                    .orElse(0);
        }
    }

    /// @param written the difference or the two values as they are read
    record Pair(
            String label,
            long first,
            long second,
            String written,
            @Nullable String address) {}

    /// Lying bars that fill up to a hundred percent.
    record Rates(String title, List<Rate> rates) implements Plot {}

    /// @param detail the two amounts that make the rate
    /// @param percent null where there is no rate: nothing was appropriated
    record Rate(
            String label,
            String detail,
            @Nullable BigDecimal percent,
            @Nullable String address) {

        /// The filled part of a bar that is a thousand wide.
        public int width() {
            return percent == null
                    ? 0
                    : percent.movePointRight(1).min(BigDecimal.valueOf(1000)).intValue();
        }
    }

    /// How high a mark stands, in pixels: nothing for nothing, and never invisible for something.
    static int height(long value, long greatest, int full) {
        return value <= 0 || greatest <= 0 ? 0 : (int) Math.max(1, Math.round((double) value * full / greatest));
    }
}
