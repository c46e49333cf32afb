package kr.onmaeul.network.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.onmaeul.foundation.time.Term;

/// What the law sets for inspections. A change is a new value with its day.
///
/// @param from since when; districts do the inspections since 30 July 2004, the term is counted so since the act on
///     petitions was revised
record InspectionRule(LocalDate from, String source) {

    /// Within so many days the office inspects and says what it found.
    static final Term TERM = new Term.PetitionDays(14);

    static final InspectionRule TERM_RULE =
            new InspectionRule(LocalDate.of(2016, 2, 12), "정보통신공사업법 시행령 제36조(14일), 민원 처리에 관한 법률 제19조제2항");

    /// A building up to this floor area needs no inspection, in m².
    static final BigDecimal EXEMPT_AREA = BigDecimal.valueOf(150);

    static final InspectionRule EXEMPT_RULE = new InspectionRule(LocalDate.of(2004, 7, 30), "정보통신공사업법 시행령 제35조");

    static boolean exempt(BigDecimal floorArea) {
        return floorArea.compareTo(EXEMPT_AREA) <= 0;
    }
}
