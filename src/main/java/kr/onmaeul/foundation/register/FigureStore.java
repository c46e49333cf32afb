package kr.onmaeul.foundation.register;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts and adds up what registers hold, for any day and any knowledge.
@Repository
class FigureStore {

    private final JdbcClient database;
    private final Clock clock;

    FigureStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Questions that differ in their members only are answered by one pass over the register.
    private static final class Pass {

        private final FigureAsk first;
        private final TreeSet<String> by = new TreeSet<>();
        private final List<Part> parts = new ArrayList<>();

        Pass(FigureAsk first) {
            this.first = first;
        }

        FigureAnswer answer(FigureAsk ask) {
            var value = BigDecimal.ZERO;
            long records = 0;
            for (var part : parts) {
                if (part.members().entrySet().containsAll(ask.members().entrySet())) {
                    value = value.add(part.value());
                    records += part.records();
                }
            }
            return new FigureAnswer(value, records);
        }
    }

    /// What the records of the same members come to.
    private record Part(Map<String, String> members, BigDecimal value, long records) {}

    /// The answers in the order of the questions, in one query.
    List<FigureAnswer> answers(List<FigureAsk> asks) {
        if (asks.isEmpty()) {
            return List.of();
        }
        var passes = new LinkedHashMap<FigureAsk, Pass>();
        asks.forEach(ask -> passes.computeIfAbsent(whole(ask), Pass::new)
                .by
                .addAll(ask.members().keySet()));
        add(List.copyOf(passes.values()));
        return asks.stream()
                .map(ask -> passes.getOrDefault(whole(ask), new Pass(ask)).answer(ask))
                .toList();
    }

    private static FigureAsk whole(FigureAsk ask) {
        return new FigureAsk(ask.register(), ask.figure(), Map.of(), ask.period(), ask.knownAt());
    }

    private void add(List<Pass> passes) {
        var queries = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (int place = 0; place < passes.size(); place++) {
            queries.add(query(passes.get(place), place, parameters));
        }
        database.sql(String.join(" UNION ALL ", queries))
                .params(parameters)
                .query((row, _) -> {
                    var pass = passes.get(row.getInt("place"));
                    var members = new HashMap<String, String>();
                    var array = row.getArray("members");
                    if (array != null) {
                        var values = (String[]) array.getArray();
                        var names = pass.by.iterator();
                        for (var value : values) {
                            members.put(names.next(), value == null ? "" : value);
                        }
                    }
                    return pass.parts.add(new Part(members, row.getBigDecimal("value"), row.getLong("records")));
                })
                .list();
    }

    /// One row for every choice of members. What is only counted is not added up besides.
    private String query(Pass pass, int place, Map<String, Object> parameters) {
        var register = pass.first.register();
        var adds = switch (pass.first.figure().what()) {
            case Figure.What.Sum _, Figure.What.Product _ -> true;
            case Figure.What.Standing _, Figure.What.Dated _, Figure.What.Done _ -> false;
        };
        var columns = new ArrayList<String>();
        var members = new ArrayList<String>();
        for (var name : pass.by) {
            members.add("m" + members.size());
            columns.add("CAST(%s AS text) AS %s".formatted(FigureFacts.column(register, name), members.getLast()));
        }
        if (adds || columns.isEmpty()) {
            columns.add(FigureFacts.value(pass.first) + " AS value");
        }
        return "SELECT %d AS place, %s AS members, count(*) AS records, %s AS value FROM (%s) AS facts%d%s"
                .formatted(
                        place,
                        members.isEmpty() ? "CAST(NULL AS text[])" : "ARRAY[" + String.join(", ", members) + "]",
                        adds ? "CAST(coalesce(sum(value), 0) AS numeric)" : "CAST(count(*) AS numeric)",
                        new FigureFacts(pass.first, place, today(), parameters).sql(String.join(", ", columns)),
                        place,
                        members.isEmpty() ? "" : " GROUP BY " + String.join(", ", members));
    }

    /// The records behind an answer, the latest day first.
    List<FigureAnswer.Row> rows(FigureAsk ask, int most) {
        var parameters = new HashMap<String, Object>();
        var columns = "id, CAST(%s AS text) AS key, %s AS day, CAST(%s AS numeric) AS value, sample"
                .formatted(ask.register().key().column(), FigureFacts.day(ask), FigureFacts.value(ask));
        return database.sql("SELECT * FROM (%s) AS facts ORDER BY day DESC, key LIMIT %d"
                        .formatted(new FigureFacts(ask, 0, today(), parameters).sql(columns), most))
                .params(parameters)
                .query((row, _) -> new FigureAnswer.Row(
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("value"),
                        row.getBoolean("sample")))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
