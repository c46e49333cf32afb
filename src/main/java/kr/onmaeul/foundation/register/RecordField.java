package kr.onmaeul.foundation.register;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import kr.onmaeul.foundation.sheet.Column;
import org.jspecify.annotations.Nullable;

/// One component of a register's record: its name in code, table and on pages, what its values are and the rules they
/// keep.
///
/// @param name as the record calls it: `itemNumber`
/// @param column as the table calls it: `item_number`
/// @param required whether it must be filled
/// @param members what a choice chooses from, otherwise nothing
/// @param cell how typed text is read, in forms and sheets alike
public record RecordField(
        String name,
        String column,
        Bilingual label,
        FieldKind kind,
        boolean required,
        Field rules,
        List<Labelled> members,
        Column<?> cell,
        MethodHandle reading) {

    static RecordField of(MethodHandles.Lookup lookup, RecordComponent component) {
        var rules = component.getAnnotation(Field.class);
        if (rules == null) {
            throw new BrokenPromise(
                    "register.field", BrokenPromise.Category.SYSTEM, component + " does not say what it is called");
        }
        var kind = kind(component, rules);
        var required = required(component, kind, rules);
        var members = members(component.getType());
        Column<?> cell = cell(kind, rules, members);
        try {
            return new RecordField(
                    component.getName(),
                    component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                    new Bilingual(rules.ko(), rules.en()),
                    kind,
                    required,
                    rules,
                    members,
                    required ? cell.filled() : cell,
                    lookup.unreflect(component.getAccessor()));
        } catch (IllegalAccessException hidden) {
            throw new BrokenPromise(
                    "register.field", BrokenPromise.Category.SYSTEM, component + " cannot be read", hidden);
        }
    }

    private static boolean required(RecordComponent component, FieldKind kind, Field rules) {
        return switch (kind) {
            case MARK -> false;
            case SEVERAL -> rules.min() > 0;
            case TEXT, WHOLE, DECIMAL, WON, DAY, CHOICE, REFERENCE ->
                !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        };
    }

    /// What a record holds where nothing is filled in.
    @Nullable
    Object nothing() {
        return switch (kind) {
            case MARK -> Boolean.FALSE;
            case SEVERAL -> List.of();
            case TEXT, WHOLE, DECIMAL, WON, DAY, CHOICE, REFERENCE -> null;
        };
    }

    /// The codes that a value of this field names.
    public List<String> codes(@Nullable Object value) {
        return switch (value) {
            case String code when kind == FieldKind.REFERENCE -> List.of(code);
            case List<?> several -> several.stream().map(String.class::cast).toList();
            case null, default -> List.of();
        };
    }

    /// The value that a record holds, or null where nothing is filled in.
    public @Nullable Object of(Record kept) {
        try {
            return reading.invoke(kept);
        } catch (Throwable broken) {
            throw new IllegalStateException(name + " cannot be read", broken);
        }
    }

    /// As a form holds it, and as a link names it.
    public String typed(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Won won -> Long.toString(won.amount());
            case BigDecimal number -> plain(number).toPlainString();
            case Enum<?> one -> one.name();
            case Boolean mark -> mark ? "Y" : "";
            case List<?> several -> String.join(Column.BETWEEN, codes(several));
            case Object other -> other.toString();
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static FieldKind kind(RecordComponent component, Field rules) {
        var type = component.getType();
        if (type == String.class) {
            return rules.refers().isEmpty() ? FieldKind.TEXT : FieldKind.REFERENCE;
        }
        if (type == long.class || type == Long.class) {
            return FieldKind.WHOLE;
        }
        if (type == BigDecimal.class) {
            return FieldKind.DECIMAL;
        }
        if (type == Won.class) {
            return FieldKind.WON;
        }
        if (type == LocalDate.class) {
            return FieldKind.DAY;
        }
        if (type == boolean.class) {
            return FieldKind.MARK;
        }
        if (type.isEnum() && Labelled.class.isAssignableFrom(type)) {
            return FieldKind.CHOICE;
        }
        if (type == List.class && !rules.refers().isEmpty() && !rules.sort()) {
            return FieldKind.SEVERAL;
        }
        throw new BrokenPromise(
                "register.field", BrokenPromise.Category.SYSTEM, component + " has a type that no register keeps");
    }

    private static List<Labelled> members(Class<?> type) {
        return type.isEnum() && Labelled.class.isAssignableFrom(type)
                ? Arrays.stream(type.getEnumConstants())
                        .map(Labelled.class::cast)
                        .toList()
                : List.of();
    }

    private static Column<?> cell(FieldKind kind, Field rules, List<Labelled> members) {
        return switch (kind) {
            case TEXT, REFERENCE -> Column.text(rules.ko(), rules.en());
            case SEVERAL -> Column.several(rules.ko(), rules.en());
            case WHOLE -> Column.whole(rules.ko(), rules.en());
            case DECIMAL -> Column.decimal(rules.ko(), rules.en());
            case WON -> Column.won(rules.ko(), rules.en());
            case DAY -> Column.day(rules.ko(), rules.en());
            case MARK -> Column.mark(rules.ko(), rules.en());
            case CHOICE -> Column.oneOf(rules.ko(), rules.en(), words(members));
        };
    }

    /// A member is read by its name and by its label in either language.
    private static Map<String, Labelled> words(List<Labelled> members) {
        var words = new HashMap<String, Labelled>();
        for (var member : members) {
            words.put(((Enum<?>) member).name(), member);
            words.put(member.label().ko(), member);
            words.put(member.label().en(), member);
        }
        return words;
    }
}
