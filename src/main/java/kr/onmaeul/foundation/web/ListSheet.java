package kr.onmaeul.foundation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.onmaeul.foundation.sheet.SheetWriting;
import org.jspecify.annotations.Nullable;

/// A list as it is taken away: what each of its columns is called, and what stands in it.
///
/// @param <R> a row of the list
public final class ListSheet<R> {

    private final Page page;
    private final List<String> headings = new ArrayList<>();
    private final List<Function<? super R, ? extends @Nullable Object>> cells = new ArrayList<>();

    /// @param page whose language the headings are in
    public ListSheet(Page page) {
        this.page = page;
    }

    /// @param heading a key of a room's bundle
    public ListSheet<R> column(String heading, Function<? super R, ? extends @Nullable Object> cell) {
        return titled(page.t(heading), cell);
    }

    /// A column whose heading follows from what the list shows.
    public ListSheet<R> titled(String heading, Function<? super R, ? extends @Nullable Object> cell) {
        headings.add(heading);
        cells.add(cell);
        return this;
    }

    /// @param name of the file, without its ending
    public void write(HttpServletResponse response, String name, SheetWriting form, Stream<? extends R> rows)
            throws IOException {
        SheetAnswer.write(response, name, form, headings, rows.map(this::row));
    }

    private List<@Nullable Object> row(R row) {
        var written = new ArrayList<@Nullable Object>();
        cells.forEach(cell -> written.add(cell.apply(row)));
        return written;
    }
}
