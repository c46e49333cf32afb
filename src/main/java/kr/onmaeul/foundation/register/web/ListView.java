package kr.onmaeul.foundation.register.web;

import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Chip;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Pager;

/// What the list of a register shows.
///
/// @param keep what the search box sends along besides the words
/// @param sums under each column what it adds up to, or nothing where the list is too long to be added up
/// @param filtered whether the list shows only a part of the register
/// @param writable whether whoever looks may write there
public record ListView(
        Looking looking,
        List<Problem> problems,
        String address,
        String words,
        List<Kept> keep,
        List<Chip> chips,
        List<More> more,
        List<Days> days,
        List<Column> columns,
        List<Row> rows,
        List<String> sums,
        boolean filtered,
        boolean writable,
        Pager pager,
        Choosing choosing,
        Sheets all,
        Sheets shown) {

    public boolean anySample() {
        return rows.stream().anyMatch(Row::sample);
    }

    /// @param key by which it is sorted, or empty
    public record Column(String name, String label, String key, boolean number) {}

    /// @param cells in the order of the columns; the first leads to the record
    public record Row(String address, List<String> cells, boolean sample, boolean gone) {}

    /// Which columns somebody wants to see.
    ///
    /// @param always what the key is called, which is always shown
    /// @param query what the list was asked, so that it is the same list again
    public record Choosing(String address, String query, String always, List<Chosen> columns) {}

    public record Chosen(String name, String label, boolean shown) {}

    /// Where the list is taken away as a sheet.
    public record Sheets(String csv, String xlsx) {}

    public record Kept(String name, String value) {}

    /// A filter with its choices, each an address.
    public record More(String label, List<Choice> choices) {}

    public record Choice(String label, String address) {}

    /// A filter by days.
    public record Days(String label, String name, String from, String to, List<Kept> keep) {}
}
