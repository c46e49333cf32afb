package kr.onmaeul.office.budget.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.office.budget.EntryKey;
import org.jspecify.annotations.Nullable;

/// A place in the list of entries as it stands in an address: `2023-05-31_0190…`.
final class EntryKeys {

    private EntryKeys() {}

    static String written(EntryKey key) {
        return key.day() + "_" + key.id();
    }

    /// The key, or null where the text is none: such a list begins at its beginning.
    static @Nullable EntryKey read(@Nullable String text) {
        if (text == null || text.indexOf('_') < 0) {
            return null;
        }
        int cut = text.indexOf('_');
        try {
            return new EntryKey(LocalDate.parse(text.substring(0, cut)), UUID.fromString(text.substring(cut + 1)));
        } catch (DateTimeException | IllegalArgumentException none) {
            return null;
        }
    }
}
