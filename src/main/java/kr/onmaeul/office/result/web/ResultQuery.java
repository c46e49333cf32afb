package kr.onmaeul.office.result.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.office.result.Cursor;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.ResultFilter;
import kr.onmaeul.office.result.ResultOrder;
import org.jspecify.annotations.Nullable;

/// What an address asks of the ledger; pages, exports and the JSON API read it alike: `metric`,
/// `member=medium=LOCAL_BROADCAST` (once a dimension), `from`, `to`, `team`, `initiative`, `sample=Y|N`,
/// `reversed=Y`, `sort=day|-day`, `after` or `before` a fact, and the two dates `as-of` and `known-at`.
///
/// @param problems what cannot be read; it is left out of the filter
record ResultQuery(ResultFilter filter, ResultOrder order, Cursor cursor, Looking looking, List<Problem> problems) {

    /// An `as-of` that is not given asks for no last day, so that plans that lie ahead are seen.
    static ResultQuery read(Address address, Metrics metrics, LocalDate today) {
        var looking = Looking.read(address, today);
        var problems = new ArrayList<>(looking.problems());
        var metric = text(address, "metric");
        if (metric != null && metrics.find(metric).isEmpty()) {
            problems.add(Problem.of("result.metric.unknown", metric));
            metric = null;
        }
        var filter = new ResultFilter(
                metric,
                metric == null ? Map.of() : members(address, metrics, metric, problems),
                period(address, looking, problems),
                text(address, "team"),
                text(address, "initiative"),
                marked(address, "sample", problems),
                Boolean.TRUE.equals(marked(address, "reversed", problems)));
        return new ResultQuery(filter, order(address, problems), cursor(address, problems), looking, problems);
    }

    KnownAt knownAt() {
        return looking.knownAt();
    }

    private static Map<String, String> members(
            Address address, Metrics metrics, String metric, List<Problem> problems) {
        var members = new TreeMap<String, String>();
        for (var parameter : address.parameters()) {
            if (!parameter.name().equals("member")) {
                continue;
            }
            var parts = parameter.value().split("=", 2);
            var dimension = metrics.get(metric).dimension(parts[0]);
            if (dimension.isEmpty()) {
                problems.add(Problem.of(
                        "result.dimension.unknown",
                        parts[0],
                        metrics.get(metric).label()));
            } else if (parts.length < 2 || dimension.get().member(parts[1]).isEmpty()) {
                problems.add(Problem.of(
                        "result.query.member",
                        parameter.value(),
                        dimension.get().label()));
            } else {
                members.put(parts[0], parts[1]);
            }
        }
        return members;
    }

    private static @Nullable Period period(Address address, Looking looking, List<Problem> problems) {
        var from = day(address, "from", problems);
        var to = day(address, "to", problems);
        if (!address.value(Looking.AS_OF).isBlank() && (to == null || to.isAfter(looking.asOf()))) {
            to = looking.asOf();
        }
        if (from == null && to == null) {
            return null;
        }
        var first = from == null ? Period.BEGINNING : from;
        var last = to == null ? LocalDate.of(2999, 12, 31) : to;
        if (last.isBefore(first)) {
            problems.add(Problem.of("result.query.period", first, last));
            return Period.day(last);
        }
        return Period.of(first, last);
    }

    private static @Nullable LocalDate day(Address address, String name, List<Problem> problems) {
        var typed = text(address, name);
        if (typed == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed);
            if (day.getYear() >= Period.BEGINNING.getYear() && day.getYear() <= 2999) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // said below, as for a day that no calendar of the office has
        }
        problems.add(Problem.of("result.query.day", typed));
        return null;
    }

    private static @Nullable Boolean marked(Address address, String name, List<Problem> problems) {
        return switch (address.value(name)) {
            case "" -> null;
            case "Y", "true" -> true;
            case "N", "false" -> false;
            case String other -> {
                problems.add(Problem.of("result.query.mark", other));
                yield null;
            }
        };
    }

    private static ResultOrder order(Address address, List<Problem> problems) {
        return switch (address.value("sort")) {
            case "", "-day" -> ResultOrder.NEWEST;
            case "day" -> ResultOrder.OLDEST;
            case String other -> {
                problems.add(Problem.of("result.query.sort", other));
                yield ResultOrder.NEWEST;
            }
        };
    }

    private static Cursor cursor(Address address, List<Problem> problems) {
        boolean back = !address.value("before").isBlank();
        var written = back ? address.value("before") : address.value("after");
        if (written.isBlank()) {
            return Cursor.START;
        }
        return Cursor.read(written, back).orElseGet(() -> {
            problems.add(Problem.of("result.query.cursor", written));
            return Cursor.START;
        });
    }

    private static @Nullable String text(Address address, String name) {
        var value = address.value(name).strip();
        return value.isEmpty() ? null : value;
    }
}
