package kr.onmaeul.foundation.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Things of a room that can be found: reports, initiatives, metrics.
public interface SearchSource {

    /// What a viewer needs to find them.
    String permission();

    /// The things that match, the best first.
    ///
    /// @param words what was typed, stripped and never empty
    /// @param most how many to give at most
    List<Hit> find(String words, Locale locale, int most);

    /// Whether every word typed stands somewhere in the texts, in capitals or not.
    static boolean matches(String words, Locale locale, String... texts) {
        var text = String.join("\n", texts).toLowerCase(locale);
        return Arrays.stream(words.toLowerCase(locale).split("\\s+")).allMatch(text::contains);
    }

    /// One thing found.
    ///
    /// @param kind what sort of thing it is, in the language asked for: 보고서
    /// @param title its name
    /// @param note a few words more, or empty
    record Hit(String kind, String title, String note, String address) {}
}
