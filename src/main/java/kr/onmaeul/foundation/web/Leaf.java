package kr.onmaeul.foundation.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// One page of a list that pages by key. The address of a further page says after which row it begins.
///
/// @param more whether the list goes on after it
public record Leaf<R>(List<R> rows, boolean more) {

    /// The parameter of the address that says after which row the page begins.
    public static final String AFTER = "after";

    private static final int ROWS = 50;

    public Leaf {
        rows = List.copyOf(rows);
    }

    /// @param list at most so many rows of it, from where the page begins
    public static <R> Leaf<R> of(IntFunction<List<R>> list) {
        var found = list.apply(ROWS + 1);
        var more = found.size() > ROWS;
        return new Leaf<>(more ? found.subList(0, ROWS) : found, more);
    }

    /// @param place where a row stands, as the address of the next page says it
    public Pager pager(Page page, Function<R, String> place) {
        return pager(page, page.request().address(), place);
    }

    /// @param list the address of the list, for an answer that stands at another
    public Pager pager(Page page, Address list, Function<R, String> place) {
        return pager(page.t("web.pager.shown", page.number(rows.size())), list, place);
    }

    /// @param shown a key of a room's bundle: how many rows are shown, and how many there are
    public Pager pager(Page page, String shown, long total, Function<R, String> place) {
        return pager(
                page.t(shown, page.number(rows.size()), page.number(total)),
                page.request().address(),
                place);
    }

    private Pager pager(String shown, Address list, Function<R, String> place) {
        return Pager.onwards(
                shown,
                list.value(AFTER).isEmpty() ? null : list.with(AFTER, null).toString(),
                more ? list.with(AFTER, place.apply(rows.getLast())).toString() : null);
    }
}
