package kr.onmaeul.foundation.document.hwpx;

import kr.onmaeul.foundation.document.HalfWidths;
import kr.onmaeul.foundation.document.ItemList;
import org.jspecify.annotations.Nullable;

/// Where a block is written. Lengths are in hundredths of a point.
///
/// @param left where its lines begin
/// @param right where they end
/// @param in what holds it
/// @param around the list whose item holds it
/// @param edge where the marks of that list stand
record Room(int left, int right, In in, @Nullable ItemList around, int edge) {

    enum In {
        BODY,
        CELL,
        HEAD_CELL
    }

    /// A4 between margins of 20 mm.
    static final Room BODY = new Room(0, 48_190, In.BODY, null, 0);

    static Room cell(int width, boolean head) {
        return new Room(0, Math.max(width, 600), head ? In.HEAD_CELL : In.CELL, null, 0);
    }

    int width() {
        return Math.max(right - left, 600);
    }

    boolean inCell() {
        return in != In.BODY;
    }

    /// Half the width of a syllable.
    int half() {
        return letters(Style.BODY).height() / 2;
    }

    /// The letters of a style here: cells are small.
    Letters letters(Style style) {
        return inCell() ? style.letters().noHigherThan(Letters.CELL.height()) : style.letters();
    }

    /// Where the marks of a list stand: two half-widths further in for each level.
    int edge(ItemList list) {
        return around != null && around.marks() == list.marks()
                ? edge + 2 * half() * (list.level() - around.level())
                : left + 2 * half() * (list.level() - 1);
    }

    /// How far from its mark the text of an item stands: one half-width after the mark.
    int hang(String mark) {
        return mark.isEmpty() ? 0 : half() * (HalfWidths.of(mark) + 1);
    }

    /// Within an item: under its text.
    Room item(ItemList list, String mark) {
        int at = edge(list);
        return new Room(under(at, hang(mark), half(), around == null ? -half() : left), right, in, list, at);
    }

    /// Where the text of an item counts as standing: further in than its mark, and than the text of the item around
    /// it, so that a reader can tell from a margin to which item a block belongs.
    static int under(int mark, int hang, int half, int around) {
        return Math.max(mark + Math.max(hang, 2 * half), around + half);
    }
}
