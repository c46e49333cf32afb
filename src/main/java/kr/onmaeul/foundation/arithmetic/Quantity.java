package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.Set;

/// A number in running text with what it counts.
///
/// @param number as the digits say it
/// @param value with 천, 만, 억 before the unit counted in: 885,310천원 is 885,310,000
/// @param size what one of its last place stands for: 1,000 for 천원, 1 for 명
/// @param unit 명, 건, 대 …; empty where none stands, `?` where something unknown does
/// @param start of the number in its line
/// @param numberEnd after the last digit or the last of 천, 만, 억
/// @param end after the unit
record Quantity(BigDecimal number, BigDecimal value, BigDecimal size, String unit, int start, int numberEnd, int end) {

    /// Units that give a thing its number instead of counting things.
    private static final Set<String> ORDINAL =
            Set.of("년", "월", "일", "급", "호", "쪽", "층", "시", "분기", "차", "학년", "위", "번", "기", "년도", "면", "조", "항", "?");

    boolean counts() {
        return !ORDINAL.contains(unit);
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    Place place(int line) {
        return new Place(line, start, numberEnd);
    }
}
