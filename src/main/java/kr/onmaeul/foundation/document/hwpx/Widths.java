package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The widths of columns: in relation to one another in the tree, in hundredths of a point in the file.
final class Widths {

    private static final int LARGEST_SUM = 400;
    private static final int NEAR_SUM = 60;
    private static final int THOUSANDTHS = 1_000;

    private Widths() {}

    /// Widths that together are exactly as wide as the table.
    static int[] of(List<Integer> relative, int table) {
        long sum = relative.stream().mapToLong(Integer::longValue).sum();
        var widths = new int[relative.size()];
        int spare = table - widths.length;
        long before = 0;
        for (int column = 0; column < widths.length; column++) {
            long after = before + relative.get(column);
            widths[column] = 1 + (int) (spare * after / sum - spare * before / sum);
            before = after;
        }
        return widths;
    }

    /// The smallest numbers that give exactly these widths, as for our own files; else small ones that nearly do,
    /// for what a hand drew; else thousandths of the table.
    static List<Integer> relative(int... widths) {
        int table = Arrays.stream(widths).sum();
        for (int sum = widths.length; sum <= LARGEST_SUM; sum++) {
            var relative = parts(sum, table, widths);
            if (relative.stream().allMatch(part -> part > 0) && Arrays.equals(of(relative, table), widths)) {
                return relative;
            }
        }
        for (int sum = widths.length; sum <= NEAR_SUM; sum++) {
            var relative = parts(sum, table, widths);
            if (relative.stream().allMatch(part -> part > 0) && near(relative, sum, table, widths)) {
                return relative;
            }
        }
        return parts(THOUSANDTHS, table, widths).stream()
                .map(part -> Math.max(1, part))
                .toList();
    }

    /// Whether no column differs by more than a two-hundredth of the table.
    private static boolean near(List<Integer> relative, int sum, int table, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            if (Math.abs((long) table * relative.get(column) - (long) widths[column] * sum) * 200
                    > (long) table * sum) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> parts(int sum, int table, int... widths) {
        var parts = new ArrayList<Integer>();
        for (int width : widths) {
            parts.add((int) Math.round((double) width * sum / Math.max(1, table)));
        }
        return parts;
    }
}
