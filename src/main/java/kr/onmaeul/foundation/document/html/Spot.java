package kr.onmaeul.foundation.document.html;

import java.util.Comparator;

/// A spot at which a document can be parted: before a block of its settled body, or before a row or an item of that
/// block.
///
/// @param block counted from 0; page breaks count
/// @param within the row or the item, counted from 0; 0 is before the block itself
public record Spot(int block, int within) implements Comparable<Spot> {

    private static final Comparator<Spot> ORDER =
            Comparator.comparingInt(Spot::block).thenComparingInt(Spot::within);

    /// The attribute that says which spot is before an element of paper.
    public static final String MARK = Tags.MARK;

    public static final Spot BEGINNING = new Spot(0, 0);

    /// What [#marked] wrote.
    public static Spot of(String mark) {
        int dot = mark.indexOf('.');
        return new Spot(Integer.parseInt(mark.substring(0, dot)), Integer.parseInt(mark.substring(dot + 1)));
    }

    String marked() {
        return block + "." + within;
    }

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
