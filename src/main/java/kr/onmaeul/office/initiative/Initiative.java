package kr.onmaeul.office.initiative;

import java.time.YearMonth;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.office.budget.LineCode;

/// A piece of the department's work in a year: what for, in outline, by which teams, paid from which budget lines.
///
/// @param code year and number: `2023-1`
/// @param place among the initiatives of the year, from 1
/// @param teams codes, the leading team first
/// @param outline one thing each
/// @param lines perhaps of several programmes
public record Initiative(
        String code,
        int place,
        Bilingual title,
        Category category,
        List<String> teams,
        Bilingual purpose,
        List<String> outline,
        YearMonth first,
        YearMonth last,
        List<LineCode> lines) {

    public Initiative {
        teams = List.copyOf(teams);
        outline = List.copyOf(outline);
        lines = List.copyOf(lines);
    }

    public enum Category implements Labelled {
        /// 주요업무
        MAIN("주요", "Main"),
        /// 신규·중점사업
        NEW_AND_PRIORITY("신규·중점", "New and priority");

        private final Bilingual label;

        Category(String ko, String en) {
            this.label = new Bilingual(ko, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    public int year() {
        return Integer.parseInt(code.substring(0, code.indexOf('-')));
    }

    /// Among the initiatives of the year, in the order in which they began.
    public int number() {
        return Integer.parseInt(code.substring(code.indexOf('-') + 1));
    }
}
