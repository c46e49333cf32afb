package kr.onmaeul.foundation.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rows of a list that pages by key, all of them, as one stream. A page is read when the one before it is used up,
/// so that the length of the list costs no memory.
public final class PageByPage {

    static final int AT_ONCE = 1_000;

    private PageByPage() {}

    /// Reads a page of a list.
    public interface Page<R> {

        /// @param last the row after which the page begins, or null for the first page
        /// @param size at most so many; a page with fewer rows is the last
        List<R> after(@Nullable R last, int size);
    }

    /// The first page is read at once, the others as the stream comes to them.
    public static <R> Stream<R> rows(Page<R> list) {
        return Stream.iterate(
                        list.after(null, AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> page.size() < AT_ONCE ? List.<R>of() : list.after(page.getLast(), AT_ONCE))
                .flatMap(List::stream);
    }
}
