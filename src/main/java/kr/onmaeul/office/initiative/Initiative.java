package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;

/// A piece of the department's work in a year: what for, in outline, by which teams.
///
/// @param code year and number: `2023-1`
/// @param version which wording this is; a revision makes the next
public record Initiative(String code, int year, UUID version, Content content) {

    /// What a revision may change.
    ///
    /// @param place among the initiatives of the year, from 1
    /// @param teams codes, the leading team first
    public record Content(
            int place,
            Bilingual title,
            Category category,
            Bilingual purpose,
            List<String> outline,
            List<String> teams,
            YearMonth first,
            YearMonth last) {

        public Content {
            outline = List.copyOf(outline);
            teams = List.copyOf(teams);
        }
    }

    public enum Category {
        /// 주요업무
        MAIN,
        /// 신규·중점사업
        NEW_AND_PRIORITY
    }

    public Bilingual title() {
        return content.title();
    }

    public Category category() {
        return content.category();
    }

    public Bilingual purpose() {
        return content.purpose();
    }

    public List<String> outline() {
        return content.outline();
    }

    public List<String> teams() {
        return content.teams();
    }

    public YearMonth first() {
        return content.first();
    }

    public YearMonth last() {
        return content.last();
    }
}
