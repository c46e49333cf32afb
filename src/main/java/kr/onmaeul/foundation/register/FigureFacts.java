package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.time.KnownAt;

/// The records that count for a figure, in SQL: of today's table, and of what was where a past day or past knowledge is
/// asked for.
final class FigureFacts {

    /// The second version of a record takes back that it was ever entered.
    private static final String NEVER_WAS = "NOT (version = 2 AND deed = '" + Kept.MISTAKEN + "')";

    private final FigureAsk ask;
    private final String known;
    private final String first;
    private final String last;
    private final boolean today;
    private final boolean now;
    private final Map<String, Object> parameters;
    private final String place;

    /// @param place sets the parameters of one question apart from those of the others
    FigureFacts(FigureAsk ask, int place, LocalDate today, Map<String, Object> parameters) {
        this.ask = ask;
        this.place = String.valueOf(place);
        this.known = ":known" + place;
        this.first = ":first" + place;
        this.last = ":last" + place;
        this.today = !ask.period().to().isBefore(today);
        this.now = ask.knownAt() instanceof KnownAt.Now;
        this.parameters = parameters;
    }

    String sql(String columns) {
        var register = ask.register();
        var what = ask.figure().what();
        var current = new ArrayList<String>();
        var earlier = new ArrayList<String>();
        if (!now) {
            parameters.put("known" + place, ask.knownAt().until());
            current.add("recorded_at <= " + known);
            earlier.add("recorded_at <= " + known);
        }
        if (what instanceof Figure.What.Done(var deed)) {
            parameters.put("deed" + place, deed);
            period("since", current);
            period("since", earlier);
            current.add("deed = :deed" + place);
            earlier.add("deed = :deed" + place);
            earlier.add(now ? "NOT mistaken" : "(NOT mistaken OR closed_at > " + known + ")");
            members(current);
            members(earlier);
            return select(columns, register.table(), current) + " UNION ALL "
                    + select(columns, register.table() + "_was", earlier);
        }
        if (!today) {
            parameters.put("last" + place, ask.period().to());
            current.add("since <= " + last);
            earlier.add("since <= " + last);
        }
        for (var conditions : List.of(current, earlier)) {
            standing(conditions);
            members(conditions);
        }
        if (today && now) {
            return select(columns, register.table(), current);
        }
        var open = new ArrayList<String>();
        if (!today) {
            open.add("until > " + last);
        }
        if (!now) {
            open.add("closed_at > " + known);
        }
        earlier.add("(" + String.join(" OR ", open) + ")");
        return select(columns, register.table(), current) + " UNION ALL "
                + select(columns, register.table() + "_was", earlier);
    }

    /// What was bought and has left was bought all the same; what stands has not left.
    private void standing(List<String> conditions) {
        switch (ask.figure().what()) {
            case Figure.What.Standing() -> conditions.add("NOT gone");
            case Figure.What.Sum(var field) -> {
                conditions.add("NOT gone");
                conditions.add(column(ask.register(), field) + " IS NOT NULL");
            }
            case Figure.What.Product(var field, var times) -> {
                conditions.add("NOT gone");
                conditions.add(column(ask.register(), field) + " * " + column(ask.register(), times) + " IS NOT NULL");
            }
            case Figure.What.Dated(var field) -> {
                period(column(ask.register(), field), conditions);
                conditions.add(NEVER_WAS);
            }
            case Figure.What.Done _ -> {}
        }
    }

    private void period(String column, List<String> conditions) {
        parameters.put("first" + place, ask.period().from());
        parameters.put("last" + place, ask.period().to());
        conditions.add(column + " >= " + first);
        conditions.add(column + " <= " + last);
    }

    private void members(List<String> conditions) {
        ask.members().forEach((name, member) -> {
            var parameter = "m" + place + "_" + name;
            parameters.put(parameter, member);
            conditions.add("CAST(%s AS text) = :%s".formatted(column(ask.register(), name), parameter));
        });
    }

    private static String select(String columns, String table, List<String> conditions) {
        return "SELECT " + columns + " FROM " + table
                + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions));
    }

    /// What one record adds.
    static String value(FigureAsk ask) {
        return switch (ask.figure().what()) {
            case Figure.What.Sum(var field) -> column(ask.register(), field);
            case Figure.What.Product(var field, var times) ->
                column(ask.register(), field) + " * " + column(ask.register(), times);
            case Figure.What.Standing _, Figure.What.Dated _, Figure.What.Done _ -> "1";
        };
    }

    /// The day for which one record counts.
    static String day(FigureAsk ask) {
        return ask.figure().what() instanceof Figure.What.Dated(var field) ? column(ask.register(), field) : "since";
    }

    static String column(Register<?> register, String field) {
        return register.field(field)
                .map(RecordField::column)
                .orElseThrow(() -> new IllegalStateException(register + " has no field " + field));
    }
}
