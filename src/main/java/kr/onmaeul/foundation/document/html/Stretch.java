package kr.onmaeul.foundation.document.html;

import java.util.function.IntFunction;

/// What lies between two spots of a document, to be laid out by itself.
///
/// @param from where it begins
/// @param to where it ends; beyond the last block for what goes to the end
/// @param pages what the contents name as the page of a heading, counted from 0
public record Stretch(Spot from, Spot to, IntFunction<String> pages) {

    /// The whole of a document, laid out in one piece.
    static final Stretch WHOLE = new Stretch(Spot.BEGINNING, new Spot(Integer.MAX_VALUE, 0), String::valueOf);

    /// The scheme of addresses that lead to a heading of another stretch; the number of the heading follows.
    public static final String HEADING = "heading";

    /// Whether a sheet lies in it, or a part of one.
    ///
    /// @param begin the first block of the sheet
    /// @param end the page break behind it
    boolean touches(int begin, int end) {
        return new Spot(begin, 0).compareTo(to) < 0 && from.compareTo(new Spot(end, 0)) <= 0;
    }

    boolean holds(int block) {
        return new Spot(block, 0).compareTo(to) < 0 && from.block() <= block;
    }

    /// The first row or item of a block that lies in it.
    int first(int block) {
        return block == from.block() ? from.within() : 0;
    }

    /// Where the rows or items of a block that lie in it end.
    int end(int block, int all) {
        return block == to.block() ? Math.min(all, to.within()) : all;
    }
}
