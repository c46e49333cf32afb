package kr.onmaeul.foundation.korean;

import java.util.Locale;

/// A label in the two languages of the house.
public record Bilingual(String ko, String en) {

    /// The English words for an English locale, the Korean ones for every other.
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? en : ko;
    }
}
