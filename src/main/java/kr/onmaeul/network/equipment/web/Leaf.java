package kr.onmaeul.network.equipment.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pager;

/// One page of a list of this room that pages by key.
///
/// @param more whether the list goes on after it
record Leaf<R>(List<R> rows, boolean more) {

    private static final int ROWS = 50;

    /// @param list at most so many rows of it, from where the page begins
    static <R> Leaf<R> of(IntFunction<List<R>> list) {
        var found = list.apply(ROWS + 1);
        var more = found.size() > ROWS;
        return new Leaf<>(more ? found.subList(0, ROWS) : found, more);
    }

    /// @param total how many rows the whole list has
    /// @param place where a row stands, as the address of the next page says it
    Pager pager(Page page, long total, Function<R, String> place) {
        return new Pager(
                page.t("candidate.shown", page.number(rows.size()), page.number(total)),
                null,
                more ? page.here("after", place.apply(rows.getLast())) : null);
    }
}
