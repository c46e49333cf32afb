package kr.onmaeul.foundation.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The widths of columns in whole hundredths of the table, each at least one; together they are the whole.
final class ColumnSteps {

    private static final int WHOLE = 100;

    private ColumnSteps() {}

    static List<Integer> of(List<Integer> widths) {
        long all = widths.stream().mapToLong(Integer::longValue).sum();
        int toShare = WHOLE - widths.size();
        var steps = new ArrayList<Integer>();
        widths.forEach(width -> steps.add(1 + (int) (width * (long) toShare / all)));
        int left = WHOLE - steps.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, widths.size())
                .boxed()
                .sorted(Comparator.comparingLong(at -> -(widths.get(at) * (long) toShare % all)))
                .limit(left)
                .forEach(at -> steps.set(at, steps.get(at) + 1));
        return steps;
    }
}
