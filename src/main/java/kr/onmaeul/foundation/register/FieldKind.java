package kr.onmaeul.foundation.register;

/// What the values of a field are.
public enum FieldKind {
    TEXT,
    WHOLE,
    DECIMAL,
    WON,
    DAY,
    /// one member of an enum
    CHOICE,
    /// yes or no
    MARK,
    /// the code of something that is kept elsewhere
    REFERENCE,
    /// codes of things that are kept elsewhere, in an order, each once
    SEVERAL;

    /// Whether values are added up.
    public boolean adds() {
        return switch (this) {
            case WHOLE, DECIMAL, WON -> true;
            case TEXT, DAY, CHOICE, MARK, REFERENCE, SEVERAL -> false;
        };
    }
}
