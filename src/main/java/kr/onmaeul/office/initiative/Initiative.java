package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;

/// A piece of the department's work in a year: what for, in outline, by which teams.
///
/// @param code year and number: `2023-1`
/// @param teams codes, the leading team first
public record Initiative(
        String code,
        int year,
        int place,
        Bilingual title,
        Category category,
        Bilingual purpose,
        List<String> outline,
        List<String> teams,
        YearMonth first,
        YearMonth last) {

    public enum Category {
        /// 주요업무
        MAIN,
        /// 신규·중점사업
        NEW_AND_PRIORITY
    }

    public Initiative {
        outline = List.copyOf(outline);
        teams = List.copyOf(teams);
    }
}
