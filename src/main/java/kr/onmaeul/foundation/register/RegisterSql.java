package kr.onmaeul.foundation.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.money.Won;
import org.jspecify.annotations.Nullable;

/// What is asked of a register, in SQL.
final class RegisterSql {

    private static final String OWN =
            "id, version, since, gone, sample, deed, document, reason, recorded_at," + " recorded_by_name, acting_for";

    private final Register<?> register;
    private final CommonPairs common;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final String source;

    RegisterSql(Register<?> register, Look look, CommonPairs common) {
        this.register = register;
        this.common = common;
        this.source = source(look.at());
        if (!look.gone()) {
            conditions.add("NOT r.gone");
        }
        look.conditions().forEach(this::add);
        addWords(look.words(), look.conditions(), look.at() instanceof Look.At.Today);
    }

    static String columns(Register<?> register) {
        return OWN
                + register.fields().stream().map(field -> ", " + field.column()).collect(Collectors.joining());
    }

    /// The type of a field's column.
    static String type(RecordField field) {
        return switch (field.kind()) {
            case TEXT, CHOICE, REFERENCE -> "text";
            case WHOLE, WON -> "bigint";
            case DECIMAL -> "numeric";
            case DAY -> "date";
            case MARK -> "boolean";
            case SEVERAL -> "text[]";
        };
    }

    /// A value as the database takes it.
    static Object bound(Object value) {
        return switch (value) {
            case Won won -> won.amount();
            case Enum<?> member -> member.name();
            case List<?> several -> several.stream().map(String.class::cast).toArray(String[]::new);
            case Object other -> other;
        };
    }

    String rows() {
        return "SELECT " + columns(register) + from();
    }

    String from() {
        return " FROM " + source + " r" + where();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /// Only what stands on the far side of the edge.
    void beyond(Look look, Look.Edge edge) {
        var sign = look.falling() == edge.back() ? ">" : "<";
        conditions.add("(r." + look.sort().column() + ", r.id) " + sign + " (:edge, :edge_id)");
        parameters.put("edge", bound(edge.value()));
        parameters.put("edge_id", edge.id());
    }

    private void add(Condition condition) {
        var column = "r." + condition.field().column();
        var name = "c" + parameters.size();
        switch (condition) {
            case Condition.Is(var field, var value) -> {
                conditions.add(
                        field.kind() == FieldKind.SEVERAL
                                ? column + " @> CAST(:" + name + " AS text[])"
                                : column + " = :" + name);
                parameters.put(name, bound(value));
            }
            case Condition.Between(var _, var from, var to) -> {
                if (from != null) {
                    conditions.add(column + " >= :" + name + "_from");
                    parameters.put(name + "_from", from);
                }
                if (to != null) {
                    conditions.add(column + " <= :" + name + "_to");
                    parameters.put(name + "_to", to);
                }
            }
        }
    }

    /// The pairs find the few records through their index; the words themselves make sure, where they are longer than a
    /// pair. One pair that many records hold is left to the words where nothing else narrows the list.
    private void addWords(String typed, List<Condition> narrowing, boolean indexed) {
        var words = Words.of(typed);
        if (words.isEmpty()) {
            return;
        }
        var pairs = Words.pairs(words);
        boolean sought =
                indexed && !(narrowing.isEmpty() && pairs.size() == 1 && common.many(register, pairs.getFirst()));
        if (sought) {
            conditions.add("register_pairs(r.words) @> CAST(:pairs AS text[])");
            parameters.put("pairs", pairs.toArray(String[]::new));
        }
        for (int place = 0; place < words.size(); place++) {
            if (!sought || !Words.isOnePair(words.get(place))) {
                conditions.add("r.words LIKE :word" + place);
                parameters.put("word" + place, Words.pattern(words.get(place)));
            }
        }
    }

    private String source(Look.At at) {
        return switch (at) {
            case Look.At.Today() -> register.table();
            case Look.At.Then(var day, var knownAt) -> {
                parameters.put("day", day);
                parameters.put("known", knownAt.until());
                yield RegisterSource.onADay(register);
            }
        };
    }

    static @Nullable Object nullable(@Nullable Object value) {
        return value == null ? null : bound(value);
    }
}
