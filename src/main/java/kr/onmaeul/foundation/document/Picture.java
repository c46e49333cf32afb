package kr.onmaeul.foundation.document;

/// A picture on a line of its own.
///
/// @param alternative what the picture shows, in words, for who cannot see it; never blank
/// @param width in millimetres, 1 to 170; the height follows from the picture
public record Picture(Image image, String alternative, int width, Block.Alignment alignment) implements Block {

    /// The room between the margins of an upright A4 sheet, in millimetres.
    public static final int WIDEST = 170;

    public Picture {
        alternative = Characters.words(alternative, "the alternative text of a picture");
        if (width < 1 || width > WIDEST) {
            throw new IllegalArgumentException("a picture is 1 to " + WIDEST + " mm wide, not " + width);
        }
    }

    /// In millimetres, at least 1.
    public int height() {
        return Math.max(1, Math.round((float) width * image.down() / image.across()));
    }
}
