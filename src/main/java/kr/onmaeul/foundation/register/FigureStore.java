package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts and adds up what registers hold, for any day and any knowledge.
@Repository
class FigureStore {

    private final JdbcClient database;

    FigureStore(JdbcClient database) {
        this.database = database;
    }

    /// The answers in the order of the questions, in one query.
    List<FigureAnswer> answers(List<FigureAsk> asks) {
        if (asks.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (int place = 0; place < asks.size(); place++) {
            parts.add("SELECT %d AS place, count(*) AS records, coalesce(sum(value), 0) AS value FROM (%s) AS part%d"
                    .formatted(place, facts(asks.get(place), place, parameters), place));
        }
        var answers = new FigureAnswer[asks.size()];
        database.sql(String.join(" UNION ALL ", parts))
                .params(parameters)
                .query((row, _) -> answers[row.getInt("place")] =
                        new FigureAnswer(row.getBigDecimal("value"), row.getLong("records")))
                .list();
        return List.of(answers);
    }

    List<FigureAnswer.Row> rows(FigureAsk ask, int most) {
        var parameters = new HashMap<String, Object>();
        return database.sql("SELECT * FROM (%s) AS facts ORDER BY day DESC, key LIMIT %d"
                        .formatted(facts(ask, 0, parameters), most))
                .params(parameters)
                .query((row, _) -> new FigureAnswer.Row(
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("value"),
                        row.getBoolean("sample")))
                .list();
    }

    /// The records that count, each with its day and what it adds.
    private static String facts(FigureAsk ask, int place, Map<String, Object> parameters) {
        var register = ask.register();
        var known = ":known" + place;
        var first = ":first" + place;
        var last = ":last" + place;
        parameters.put("known" + place, ask.knownAt().until());
        parameters.put("last" + place, ask.period().to());
        var what = ask.figure().what();
        if (what instanceof Figure.What.Dated || what instanceof Figure.What.Done) {
            parameters.put("first" + place, ask.period().from());
        }
        var value = what instanceof Figure.What.Sum(var field) ? column(register, field) : "1";
        var day = what instanceof Figure.What.Dated(var field) ? column(register, field) : "since";
        var columns = "id, CAST(%s AS text) AS key, %s AS day, CAST(%s AS numeric) AS value, sample"
                .formatted(register.key().column(), day, value);
        var members = members(ask, place, parameters);
        var then = "since <= %2$s AND recorded_at <= %1$s".formatted(known, last);
        var stillThen = then + " AND (until > %2$s OR closed_at > %1$s)".formatted(known, last);
        return switch (what) {
            case Figure.What.Standing _, Figure.What.Sum _ -> {
                var kept = " AND NOT gone AND %s IS NOT NULL".formatted(value) + members;
                yield union(columns, register, then + kept, stillThen + kept);
            }
            case Figure.What.Dated _ -> {
                var dated = " AND %1$s >= %2$s AND %1$s <= %3$s".formatted(day, first, last) + members;
                yield union(columns, register, then + dated, stillThen + dated);
            }
            case Figure.What.Done(var deed) -> {
                parameters.put("deed" + place, deed);
                var done = "deed = :deed%d AND since >= %s AND since <= %s AND recorded_at <= %s"
                                .formatted(place, first, last, known)
                        + members;
                yield union(columns, register, done, done);
            }
        };
    }

    private static String union(String columns, Register<?> register, String now, String was) {
        return "SELECT %1$s FROM %2$s WHERE %3$s UNION ALL SELECT %1$s FROM %2$s_was WHERE %4$s"
                .formatted(columns, register.table(), now, was);
    }

    private static String members(FigureAsk ask, int place, Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        ask.members().forEach((name, member) -> {
            var parameter = "m" + place + "_" + name;
            parameters.put(parameter, member);
            conditions.append(" AND CAST(%s AS text) = :%s".formatted(column(ask.register(), name), parameter));
        });
        return conditions.toString();
    }

    private static String column(Register<?> register, String field) {
        return register.field(field)
                .map(RecordField::column)
                .orElseThrow(() -> new IllegalStateException(register + " has no field " + field));
    }
}
