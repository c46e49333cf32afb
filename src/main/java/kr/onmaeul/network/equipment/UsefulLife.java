package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How many years a device is meant to serve (내용연수). Reaching it makes a device eligible for replacement, never
/// more: what still works is to be kept in use.
///
/// @param item a member of the dimension `item`
/// @param from the first day on which the row holds in our books
/// @param source who says so
record UsefulLife(String item, int years, LocalDate from, String source) {

    /// The Public Procurement Service notifies useful lives under article 16-2 of the Commodity Management Act
    /// and revises them about every three years; a revision is a new row. The books of the house begin in 2019.
    /// A tablet is left out: no life is stated for it.
    static final List<UsefulLife> ROWS =
            List.of(notified("COMPUTER", 5), notified("MONITOR", 5), notified("NOTEBOOK", 6), notified("PRINTER", 6));

    /// The row that holds on a day, if the item has one by then.
    static Optional<UsefulLife> on(LocalDate day, String item) {
        return ROWS.stream()
                .filter(row -> row.item.equals(item) && !row.from.isAfter(day))
                .reduce((earlier, later) -> later.from.isAfter(earlier.from) ? later : earlier);
    }

    /// The life of a device that was bought on a day: what held then, or, for one older than the books of the house,
    /// the first that is known.
    static Optional<UsefulLife> ofOneBought(LocalDate day, String item) {
        return on(day, item)
                .or(() ->
                        ROWS.stream().filter(row -> row.item.equals(item)).min(Comparator.comparing(UsefulLife::from)));
    }

    private static UsefulLife notified(String item, int years) {
        return new UsefulLife(item, years, LocalDate.of(2019, 1, 1), "물품관리법 제16조의2, 조달청 고시 내용연수");
    }
}
