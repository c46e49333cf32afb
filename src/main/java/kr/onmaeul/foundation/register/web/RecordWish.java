package kr.onmaeul.foundation.register.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.FieldKind;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.RecordField;
import org.jspecify.annotations.Nullable;

/// What another system wants to be entered, changed or done.
///
/// @param values by the name of the field: as a person types them, or as JSON numbers, marks and null
/// @param version the one on which the wish was made; a new record has none
record RecordWish(
        @Nullable Map<String, @Nullable Object> values,
        @Nullable Integer version,
        @Nullable When occasion) {

    /// @param day from which on it is so; today when it is left out
    record When(
            @Nullable String day,
            @Nullable String document,
            @Nullable String reason) {}

    /// A version that is left out is none that anybody saw.
    int seen() {
        return version == null ? 0 : version;
    }

    Outcome<Occasion> when(LocalDate today) {
        if (occasion == null) {
            return Outcome.done(Occasion.on(today));
        }
        var typed = occasion.day() == null ? "" : occasion.day().strip();
        try {
            return Outcome.done(new Occasion(
                    typed.isEmpty() ? today : LocalDate.parse(typed),
                    TypedOccasion.filled(occasion.document()),
                    TypedOccasion.filled(occasion.reason())));
        } catch (DateTimeException _) {
            return Outcome.refused(Problem.at(FormFields.DAY, "register.field.day", typed));
        }
    }

    /// The values as a person would have typed them; what is not named stays as it was.
    ///
    /// @param state the field that only deeds change
    Outcome<Map<String, String>> typed(
            List<RecordField> fields, Optional<RecordField> state, Map<String, String> before) {
        var typed = new HashMap<>(before);
        var problems = new ArrayList<Problem>();
        for (var entry : named().entrySet()) {
            var name = entry.getKey();
            var field = fields.stream().filter(one -> one.name().equals(name)).findFirst();
            var text = text(entry.getValue(), field.map(RecordField::kind).orElse(FieldKind.TEXT));
            if (field.isEmpty()) {
                problems.add(Problem.at(name, "register.field.unknown", name));
            } else if (text.isEmpty()) {
                problems.add(
                        Problem.at(name, "register.field.shape", field.get().label()));
            } else if (state.equals(field) && differs(field.get(), text.get(), before)) {
                problems.add(
                        Problem.at(name, "register.field.state", field.get().label()));
            } else {
                typed.put(name, text.get());
            }
        }
        return problems.isEmpty() ? Outcome.done(typed) : Outcome.refused(problems);
    }

    private Map<String, @Nullable Object> named() {
        return values == null ? Map.of() : values;
    }

    private static boolean differs(RecordField state, String text, Map<String, String> before) {
        return !state.cell()
                .reader()
                .apply(text.strip())
                .map(state::typed)
                .equals(Optional.ofNullable(before.get(state.name())));
    }

    /// Nothing where it is an object, or a list where the field holds one value.
    private static Optional<String> text(@Nullable Object value, FieldKind kind) {
        return switch (value) {
            case null -> Optional.of("");
            case String text -> Optional.of(text);
            case Boolean mark -> Optional.of(mark ? "Y" : "N");
            case Number number -> Optional.of(new BigDecimal(number.toString()).toPlainString());
            case List<?> several
            when kind == FieldKind.SEVERAL && several.stream().allMatch(String.class::isInstance) ->
                Optional.of(several.stream().map(String.class::cast).collect(Collectors.joining("\n")));
            case Object _ -> Optional.empty();
        };
    }
}
