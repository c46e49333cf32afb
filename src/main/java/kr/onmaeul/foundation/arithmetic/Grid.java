package kr.onmaeul.foundation.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A table as the checks read it: rows of numbers under headings, whether it stood as a table or as lines of numbers.
///
/// @param headings one for each column; all [Heading#NONE] where the columns are not known
/// @param cellsAreKnown whether the writing itself had cells
/// @param rounded whether the numbers were rounded to thousands or more before they were written down, so that a sum
/// of them may differ a little
record Grid(List<Heading> headings, List<Row> rows, boolean cellsAreKnown, boolean rounded) {

    private static final Pattern MONEY = Pattern.compile("액|비|예산|원|세|계|목표|실적");

    /// @param name what the row is called
    /// @param heading the name understood
    /// @param inner whether it belongs to a group of rows that has a name of its own
    /// @param cells one for each column; empty where something else than a number stands
    record Row(String name, Heading heading, boolean inner, List<Optional<Amount>> cells) {

        /// The number in a column; empty where something else stands.
        Optional<Amount> amount(int column) {
            return column < cells.size() ? cells.get(column) : Optional.empty();
        }

        boolean isTotal() {
            return heading.is(Heading.Kind.TOTAL) && !inner;
        }

        boolean isSubtotal() {
            return heading.is(Heading.Kind.SUBTOTAL) || heading.is(Heading.Kind.TOTAL) && inner;
        }
    }

    /// Whether the numbers of a column were rounded: money is, things are not.
    boolean rounded(int column) {
        var heading = headings.get(column).text();
        return rounded && (heading.isEmpty() || MONEY.matcher(heading).find());
    }

    int columns() {
        return headings.size();
    }

    /// The one column of a kind; empty where there is none or more than one.
    Optional<Integer> column(Heading.Kind kind) {
        var found = IntStream.range(0, headings.size())
                .filter(column -> headings.get(column).is(kind))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    Optional<Row> row(Heading.Kind kind) {
        var found = rows.stream().filter(row -> row.heading().is(kind)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
