package kr.onmaeul.office.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Everything that can be asked for, found by its code or by words that are near it.
final class Catalogue {

    private final Map<String, Measure> byCode = new LinkedHashMap<>();

    Catalogue(Collection<Measure> measures) {
        measures.forEach(measure -> byCode.put(measure.code(), measure));
    }

    Optional<Measure> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The code that was probably meant.
    Optional<String> near(String word) {
        return byCode.values().stream()
                .filter(measure -> measure.label().ko().replace(" ", "").equals(word)
                        || measure.label().en().equalsIgnoreCase(word))
                .map(Measure::code)
                .findFirst()
                .or(() -> nearest(word, byCode.keySet(), Function.identity()));
    }

    /// What a person finds who types some of its words in either language, the best first.
    List<Measure> search(String words, int size) {
        var wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return byCode.values().stream()
                .filter(measure -> List.of(wanted).stream().allMatch(text(measure)::contains))
                .sorted(Comparator.comparing(
                                (Measure measure) -> !measure.label().ko().startsWith(wanted[0]))
                        .thenComparing(Measure::code))
                .limit(size)
                .toList();
    }

    private static String text(Measure measure) {
        return (measure.code() + " " + measure.label().ko() + " "
                        + measure.label().ko().replace(" ", "") + " "
                        + measure.label().en())
                .toLowerCase(Locale.ROOT);
    }

    /// The candidate that is fewest changes away from the word, if they are few for its length.
    static <T> Optional<T> nearest(String word, Collection<T> candidates, Function<T, String> name) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> changes(word, name.apply(candidate))))
                .filter(best -> changes(word, name.apply(best)) <= Math.max(2, word.length() / 3));
    }

    /// Levenshtein's distance, capital letters aside.
    private static int changes(String one, String other) {
        var left = one.toLowerCase(Locale.ROOT);
        var right = other.toLowerCase(Locale.ROOT);
        var above = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            var here = new int[right.length() + 1];
            here[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int swap = above[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(swap, 1 + Math.min(above[column], here[column - 1]));
            }
            above = here;
        }
        return above[right.length()];
    }
}
