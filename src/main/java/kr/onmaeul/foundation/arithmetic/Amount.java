package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number alone in a cell. A dash or an empty cell is nothing; `△1`, `▲1` and `-1` are less than nothing; words in
/// brackets, such as where money comes from, and a unit may follow.
///
/// @param nothing whether no number stands there
record Amount(BigDecimal value, boolean nothing, boolean percent, Place place) {

    private static final int LONGEST = 40;
    private static final Pattern NUMBER = Pattern.compile(
            "([△-]?) ?(\\d{1,3}(?:,\\d{3})++|\\d++)(\\.\\d++)? ?"
                    + "(%|(?:천|백만|억)?원|명|건|대|부|회|개소|개|종|식|회선|시간|분|곳|편|매|권|장|점|인|석|가구|세대|㎡|㎞|)(?: ?[(\\[][^0-9()\\[\\]]{0,12}[)\\]])?+");

    /// @param text with its letters made plain and without spaces around it
    static Optional<Amount> read(String text, Place place) {
        if (text.isEmpty() || text.equals("-") || text.equals("△")) {
            return Optional.of(new Amount(BigDecimal.ZERO, true, false, place));
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var match = NUMBER.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.group(2).replace(",", "") + (match.group(3) == null ? "" : match.group(3));
        var number = new BigDecimal(digits);
        var fromNumber = match.group(1).isEmpty() ? match.start(2) : match.start(1);
        var toNumber = match.group(3) == null ? match.end(2) : match.end(3);
        var exact = new Place(place.line(), place.start() + fromNumber, place.start() + toNumber);
        return Optional.of(new Amount(
                match.group(1).isEmpty() ? number : number.negate(),
                false,
                match.group(4).equals("%"),
                exact));
    }

    /// Whether a cell of running text is such a number: there a unit makes it a word of a sentence.
    static boolean isBare(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var match = NUMBER.matcher(text);
        return text.equals("-")
                || match.matches()
                        && (match.group(4).isEmpty() || match.group(4).equals("%"));
    }

    int scale() {
        return Math.max(0, value.scale());
    }
}
