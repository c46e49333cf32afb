package kr.onmaeul.office.result;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import kr.onmaeul.foundation.outcome.BrokenPromise.Category;
import org.springframework.stereotype.Service;

/// Everything the office counts, as the rooms declare it.
@Service
public class Metrics {

    private final Map<String, Metric> byCode;
    private final List<Metric> all;

    /// @throws BrokenPromise when two rooms declare one code
    public Metrics(List<MetricSource> sources) {
        var sorted = new TreeMap<String, Metric>();
        sources.stream().map(MetricSource::metrics).flatMap(Collection::stream).forEach(metric -> {
            if (sorted.put(metric.code(), metric) != null) {
                throw new BrokenPromise("metric.twice", Category.SYSTEM, metric.code() + " is declared twice");
            }
        });
        byCode = Map.copyOf(sorted);
        all = List.copyOf(sorted.values());
    }

    public Optional<Metric> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// By code.
    public List<Metric> all() {
        return all;
    }

    /// The metric whose code this is, for codes that were checked when they came in.
    ///
    /// @throws BrokenPromise when no room declares it any more
    public Metric get(String code) {
        return find(code)
                .orElseThrow(() -> new BrokenPromise("metric.unknown", Category.SYSTEM, "no room declares " + code));
    }

    /// What a person finds who types words of the label in either language, or of the code; labels that begin with
    /// the words come first. Nothing typed finds everything.
    public List<Metric> search(String words, int size) {
        var wanted = Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return all.stream()
                .filter(metric -> wanted.stream().allMatch(text(metric)::contains))
                .sorted(Comparator.comparing(metric -> !beginsWith(metric, wanted)))
                .limit(size)
                .toList();
    }

    private static boolean beginsWith(Metric metric, List<String> wanted) {
        return !wanted.isEmpty()
                && (metric.label().ko().startsWith(wanted.getFirst())
                        || metric.label().en().toLowerCase(Locale.ROOT).startsWith(wanted.getFirst()));
    }

    private static String text(Metric metric) {
        var korean = metric.label().ko();
        return String.join(
                        " ",
                        metric.code(),
                        korean,
                        korean.replace(" ", ""),
                        metric.label().en())
                .toLowerCase(Locale.ROOT);
    }
}
