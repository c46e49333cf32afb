package kr.onmaeul.foundation.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;

/// Reads what was typed into fields, and holds it to their rules. The database holds the same rules.
final class Rules {

    private Rules() {}

    /// What was read.
    ///
    /// @param inOrder in the order of the fields
    record Values(@Nullable Object[] inOrder) {}

    /// The values, or what is wrong, field by field.
    static Outcome<Values> read(List<RecordField> fields, UnaryOperator<String> typed) {
        var values = new @Nullable Object[fields.size()];
        var problems = new ArrayList<Problem>();
        for (int place = 0; place < values.length; place++) {
            var field = fields.get(place);
            var text = typed.apply(field.name()).strip();
            if (text.isEmpty()) {
                values[place] = field.nothing();
                if (field.required()) {
                    problems.add(Problem.at(field.name(), "register.field.missing", field.label()));
                }
                continue;
            }
            var value = field.cell().reader().apply(text);
            if (value.isEmpty()) {
                problems.add(Problem.at(field.name(), unreadable(field), text, field.label(), members(field)));
            } else {
                values[place] = value.get();
                problem(field, value.get()).ifPresent(problems::add);
            }
        }
        return problems.isEmpty() ? Outcome.done(new Values(values)) : Outcome.refused(problems);
    }

    /// What is wrong with a value that could be read.
    static Optional<Problem> problem(RecordField field, Object value) {
        return switch (value) {
            case String text -> text(field, text);
            case Long number -> range(field, BigDecimal.valueOf(number));
            case Won won -> range(field, BigDecimal.valueOf(won.amount()));
            case BigDecimal number -> range(field, number);
            case List<?> several -> count(field, several.size());
            case Object _ -> Optional.empty();
        };
    }

    /// What is wrong with the values of a whole record.
    static List<Problem> problems(List<RecordField> fields, Record record) {
        var problems = new ArrayList<Problem>();
        for (var field : fields) {
            var value = field.of(record);
            if (value != null) {
                problem(field, value).ifPresent(problems::add);
            }
        }
        if (record instanceof Coherent coherent) {
            problems.addAll(coherent.problems());
        }
        return problems;
    }

    private static Optional<Problem> text(RecordField field, String text) {
        var rules = field.rules();
        if (text.length() > rules.length()) {
            return Optional.of(Problem.at(
                    field.name(), "register.field.long", text, field.label(), text.length(), rules.length()));
        }
        return rules.pattern().isEmpty() || text.matches(rules.pattern())
                ? Optional.empty()
                : Optional.of(Problem.at(field.name(), "register.field.pattern", text, field.label(), rules.example()));
    }

    private static Optional<Problem> range(RecordField field, BigDecimal number) {
        var rules = field.rules();
        if (number.compareTo(BigDecimal.valueOf(rules.min())) < 0) {
            return Optional.of(Problem.at(field.name(), "register.field.small", number, field.label(), rules.min()));
        }
        if (number.compareTo(BigDecimal.valueOf(rules.max())) > 0) {
            return Optional.of(Problem.at(field.name(), "register.field.great", number, field.label(), rules.max()));
        }
        return Optional.empty();
    }

    private static Optional<Problem> count(RecordField field, int count) {
        var rules = field.rules();
        if (count < rules.min()) {
            return Optional.of(
                    count == 0
                            ? Problem.at(field.name(), "register.field.missing", field.label())
                            : Problem.at(field.name(), "register.field.few", count, field.label(), rules.min()));
        }
        return count > rules.max()
                ? Optional.of(Problem.at(field.name(), "register.field.many", count, field.label(), rules.max()))
                : Optional.empty();
    }

    static String unreadable(RecordField field) {
        return switch (field.kind()) {
            case TEXT, REFERENCE, SEVERAL -> "register.field.text";
            case WHOLE, WON -> "register.field.whole";
            case DECIMAL -> "register.field.decimal";
            case DAY -> "register.field.day";
            case CHOICE -> "register.field.choice";
            case MARK -> "register.field.mark";
        };
    }

    private static String members(RecordField field) {
        return String.join(
                ", ",
                field.members().stream().map(member -> member.label().ko()).toList());
    }

    /// Typed values by the name of their field.
    static UnaryOperator<String> typed(Map<String, String> values) {
        return name -> values.getOrDefault(name, "");
    }
}
