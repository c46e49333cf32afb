package kr.onmaeul.foundation.time;

import java.time.LocalDate;
import kr.onmaeul.foundation.korean.Bilingual;

/// A day on which public offices are closed by law (공휴일). Sundays are closed too, and are none of these.
///
/// @param source what makes it one: the article, or the decision that declared it
public record Holiday(LocalDate day, Bilingual name, Kind kind, String source) {

    public enum Kind {
        /// Named by the law itself, every year.
        STATUTORY,
        /// 대체공휴일: stands for one that fell together with a weekend or with another holiday.
        SUBSTITUTE,
        /// 선거일, 임시공휴일: one day of one year.
        DECLARED
    }

    /// A day that was declared a holiday for once.
    public static Holiday declared(LocalDate day, String ko, String en, String source) {
        return new Holiday(day, new Bilingual(ko, en), Kind.DECLARED, source);
    }
}
