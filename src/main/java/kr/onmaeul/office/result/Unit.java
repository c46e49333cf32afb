package kr.onmaeul.office.result;

import java.util.Locale;

/// What a quantity counts.
public enum Unit {
    CASES("건", "items", 0),
    PEOPLE("명", "people", 0),
    PIECES("개", "pieces", 0),
    PLACES("개소", "places", 0),
    KINDS("종", "kinds", 0),
    COPIES("부", "copies", 0),
    COPIES_A_MONTH("부/월", "copies a month", 0),
    TIMES("회", "times", 0),
    HOURS("시간", "hours", 0),
    DEVICES("대", "devices", 0),
    SETS("식", "sets", 0),
    LINES("회선", "lines", 0),
    KILOMETRES("㎞", "km", 2),
    SQUARE_METRES("㎡", "m²", 2),
    YEARS("년", "years", 0),
    PERCENT("%", "%", 1),
    /// held in won, shown in thousands
    THOUSAND_WON("천원", "thousand won", 0);

    private final String ko;
    private final String en;
    private final int fractionDigits;

    Unit(String ko, String en, int fractionDigits) {
        this.ko = ko;
        this.en = en;
        this.fractionDigits = fractionDigits;
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : ko;
    }

    /// The sign used in exports, which does not change with the reader's language.
    public String sign() {
        return ko;
    }

    /// How many digits after the point are shown at most.
    public int fractionDigits() {
        return fractionDigits;
    }
}
