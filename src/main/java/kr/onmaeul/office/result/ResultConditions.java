package kr.onmaeul.office.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A filter as SQL: the same conditions on facts and on their roll-up.
final class ResultConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

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
        var period = filter.period();
        if (period != null) {
            require("%s.day >= :first", "first", period.from());
            require("%s.day <= :last", "last", period.to());
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
        parameters.put(
                "metrics",
                code == null ? metrics.all().stream().map(Metric::code).toArray(String[]::new) : new String[] {code});
    }

    private void require(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String onFacts() {
        return on("f");
    }

    String onDays() {
        return on("d");
    }

    private String on(String table) {
        return conditions.isEmpty()
                ? "true"
                : String.join(
                        " AND ",
                        conditions.stream().map(one -> one.formatted(table)).toList());
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
