package kr.onmaeul.foundation.label;

import kr.onmaeul.foundation.korean.Bilingual;

/// How labels stand on an upright sheet of A4, as they are sold in sheets. All measures are in millimetres.
public enum LabelFormat {
    /// 24 a sheet
    THREE_BY_EIGHT(3, 8, 63.5f, 33.9f, 7.25f, 12.9f, 66.0f),
    /// 14 a sheet
    TWO_BY_SEVEN(2, 7, 99.1f, 38.1f, 4.65f, 15.15f, 101.6f),
    /// 21 a sheet, without room between them
    THREE_BY_SEVEN(3, 7, 70.0f, 42.3f, 0f, 0.45f, 70.0f);

    private final int columns;
    private final int rows;
    private final float width;
    private final float height;
    private final float left;
    private final float top;
    private final float step;

    LabelFormat(int columns, int rows, float width, float height, float left, float top, float step) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
        this.left = left;
        this.top = top;
        this.step = step;
    }

    /// How many stand on a sheet.
    public int labels() {
        return columns * rows;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /// The distance of a label from the left edge of the sheet.
    ///
    /// @param place from 0, row by row
    public float left(int place) {
        return left + step * (place % columns);
    }

    /// The distance of a label from the upper edge of the sheet.
    public float top(int place) {
        return top + height * (place / columns);
    }

    /// `3 × 8 (63.5 × 33.9 mm)`.
    public Bilingual label() {
        var measures = "%d × %d (%s × %s mm)".formatted(columns, rows, width, height);
        return new Bilingual(measures + ", 한 장에 " + labels() + "칸", measures + ", " + labels() + " a sheet");
    }
}
