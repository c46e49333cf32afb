package kr.onmaeul.office.budget.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.onmaeul.office.budget.EntryKind.Measure;
import org.jspecify.annotations.Nullable;

/// Which entries are listed, as it stands in an address: `expenditure`; all where nothing known stands there.
final class Measures {

    private Measures() {}

    static List<Measure> read(@Nullable String text) {
        return Stream.of(Measure.values())
                .filter(measure -> written(measure).equals(text))
                .toList();
    }

    static String written(Measure measure) {
        return lower(measure);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static String written(List<Measure> measures) {
        return measures.isEmpty() ? "" : written(measures.getFirst());
    }
}
