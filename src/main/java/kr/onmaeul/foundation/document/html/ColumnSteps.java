package kr.onmaeul.foundation.document.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.document.Table;

/// The widths of columns in whole hundredths of the table, each at least one; together they are the whole.
final class ColumnSteps {

    private static final int WHOLE = 100;

    private ColumnSteps() {}

    /// As wide as the table says, but none narrower than a letter as long as there is room for one in each.
    ///
    /// @param places the first columns of all cells of all rows
    /// @param room the width of the table in millimetres
    static List<Integer> of(Table table, List<List<Integer>> places, int room) {
        var least = Arrays.stream(LeastWidths.of(table, places))
                .map(width -> (WHOLE * width + room - 1) / room)
                .toArray();
        var steps = shared(table.columns(), new int[least.length]);
        boolean narrow = IntStream.range(0, least.length).anyMatch(at -> steps.get(at) < least[at]);
        return narrow && Arrays.stream(least).sum() <= WHOLE ? shared(steps, least) : steps;
    }

    /// What is left of the whole is shared in proportion to what each is wider than its least, which is one if nothing
    /// else.
    private static List<Integer> shared(List<Integer> widths, int[] least) {
        var steps = new ArrayList<Integer>();
        var over = new long[least.length];
        for (int at = 0; at < least.length; at++) {
            steps.add(Math.max(1, least[at]));
            over[at] = Math.max(0, widths.get(at) - least[at]);
        }
        long all = Arrays.stream(over).sum();
        int toShare = WHOLE - steps.stream().mapToInt(Integer::intValue).sum();
        for (int at = 0; at < over.length; at++) {
            steps.set(at, steps.get(at) + (int) (over[at] * toShare / all));
        }
        int left = WHOLE - steps.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, over.length)
                .boxed()
                .sorted(Comparator.comparingLong(at -> -(over[at] * toShare % all)))
                .limit(left)
                .forEach(at -> steps.set(at, steps.get(at) + 1));
        return steps;
    }
}
