package kr.onmaeul.office.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.time.Period;
import org.jspecify.annotations.Nullable;

/// A filter as SQL: the same conditions on facts and on their roll-up.
final class ResultConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final @Nullable Period period;
    private final boolean ofWholeMetrics;

    ResultConditions(ResultFilter filter, Metrics metrics) {
        var code = filter.metric();
        if (code != null) {
            require("%s.metric = :metric", "metric", code);
            if (!filter.members().isEmpty()) {
                var texts = metrics.find(code)
                        .map(metric -> Members.texts(metric, filter.members()))
                        .orElse(List.of());
                require("%s.members = ANY(CAST(:members AS text[]))", "members", texts.toArray(String[]::new));
            }
        }
        if (filter.team() != null) {
            require("%s.team = :team", "team", filter.team());
        }
        if (filter.initiative() != null) {
            require("%s.initiative = :initiative", "initiative", filter.initiative());
        }
        if (filter.sample() != null) {
            require("%s.sample = :sample", "sample", filter.sample());
        }
        ofWholeMetrics = filter.members().isEmpty()
                && filter.team() == null
                && filter.initiative() == null
                && filter.sample() == null;
        period = filter.period();
        if (period != null) {
            parameters.put("first", period.from());
            parameters.put("last", period.to());
        }
        parameters.put(
                "metrics",
                code == null ? metrics.all().stream().map(Metric::code).toArray(String[]::new) : new String[] {code});
    }

    private void require(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String onFacts() {
        return on("f", period == null ? List.of() : List.of("f.day >= :first", "f.day <= :last"));
    }

    String onDays() {
        return on("d", period == null ? List.of() : List.of("d.day >= :first", "d.day <= :last"));
    }

    /// The roll-ups that hold what is known now: all time in one, and whole metrics in a smaller one; otherwise whole
    /// months by the month and the begun ones at both ends by the day.
    String onSums(String columns) {
        if (period == null) {
            return "SELECT " + columns + " FROM " + (areSummed() ? "result_metric" : "result_ever") + " d WHERE "
                    + on("d", List.of());
        }
        parameters.putAll(WholeMonths.in(period.from(), period.to()).parameters());
        var parts = new ArrayList<String>();
        parts.add("SELECT " + columns + " FROM result_month d WHERE "
                + on("d", List.of("d.month >= :months_first", "d.month < :months_end")));
        parts.add("SELECT " + columns + " FROM result_day d WHERE "
                + on("d", List.of("d.day >= :first", "d.day <= :last", "d.day < :months_first")));
        parts.add("SELECT " + columns + " FROM result_day d WHERE "
                + on("d", List.of("d.day <= :last", "d.day >= :months_end")));
        return String.join(" UNION ALL ", parts);
    }

    /// Whether [#onSums] has one row a metric, which nobody need add up.
    boolean areSummed() {
        return period == null && ofWholeMetrics;
    }

    private String on(String table, List<String> days) {
        var all = new ArrayList<>(
                conditions.stream().map(one -> one.formatted(table)).toList());
        all.addAll(days);
        return all.isEmpty() ? "true" : String.join(" AND ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
