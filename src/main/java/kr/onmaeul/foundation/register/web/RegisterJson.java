package kr.onmaeul.foundation.register.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.register.DeedShape;
import kr.onmaeul.foundation.register.FieldKind;
import kr.onmaeul.foundation.register.Figure;
import kr.onmaeul.foundation.register.FigureAnswer;
import kr.onmaeul.foundation.register.FigureAsk;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.time.KnownAt;
import org.jspecify.annotations.Nullable;

/// What registers say of themselves in JSON, so that a program can enter records it was not written for.
final class RegisterJson {

    private RegisterJson() {}

    record All(List<Kind> registers) {}

    /// @param key the name of the field by which people name a record
    /// @param state the name of the field that only deeds change, if there is one
    record Kind(
            String name,
            Bilingual title,
            String team,
            String key,
            @Nullable String state,
            List<Field> fields,
            List<Deed> deeds,
            List<Counted> figures) {

        static Kind of(Register<?> register) {
            return new Kind(
                    register.name(),
                    register.title(),
                    register.team(),
                    register.key().name(),
                    register.state().map(RecordField::name).orElse(null),
                    register.fields().stream().map(Field::of).toList(),
                    register.deeds().stream().map(Deed::of).toList(),
                    register.figures().stream()
                            .map(figure -> Counted.of(register, figure))
                            .toList());
        }
    }

    /// @param personal whether its values are written but never given out here
    record Field(
            String name,
            Bilingual label,
            FieldKind kind,
            boolean required,
            @Nullable String unit,
            List<Member> members,
            @Nullable String refers,
            @Nullable String pattern,
            @Nullable String example,
            @Nullable Integer length,
            @Nullable Long min,
            @Nullable Long max,
            boolean sort,
            boolean personal) {

        static Field of(RecordField field) {
            var rules = field.rules();
            return new Field(
                    field.name(),
                    field.label(),
                    field.kind(),
                    field.required(),
                    filled(rules.unit()),
                    field.members().stream()
                            .map(member -> Member.of(field, member))
                            .toList(),
                    filled(rules.refers()),
                    filled(rules.pattern()),
                    filled(rules.example()),
                    field.kind() == FieldKind.TEXT ? rules.length() : null,
                    rules.min() == Long.MIN_VALUE ? null : rules.min(),
                    rules.max() == Long.MAX_VALUE ? null : rules.max(),
                    rules.sort(),
                    rules.personal());
        }
    }

    record Member(String name, Bilingual label) {

        static Member of(RecordField field, Labelled member) {
            return new Member(field.typed(member), member.label());
        }
    }

    /// @param from the states in which it can be done; none means in all
    record Deed(String code, Bilingual label, List<String> from, List<Field> fields) {

        static Deed of(DeedShape<?> deed) {
            return new Deed(
                    deed.code(),
                    deed.label(),
                    deed.from(),
                    deed.fields().stream().map(Field::of).toList());
        }
    }

    /// @param by the choices by which it can be asked for in part
    record Counted(String code, Bilingual label, String unit, List<String> by) {

        static Counted of(Register<?> register, Figure figure) {
            return new Counted(figure.code(), figure.label(), unitOf(register, figure), figure.by());
        }
    }

    /// A figure's answer.
    ///
    /// @param from the first day that counts; null for what stands on a day
    record Answered(
            String code,
            Bilingual label,
            String unit,
            @Nullable LocalDate from,
            LocalDate to,
            @Nullable Instant knownAt,
            Map<String, String> members,
            BigDecimal value,
            long records) {

        static Answered of(FigureAsk ask, FigureAnswer answer) {
            var figure = ask.figure();
            return new Answered(
                    figure.code(),
                    figure.label(),
                    unitOf(ask.register(), figure),
                    switch (figure.what()) {
                        case Figure.What.Standing _, Figure.What.Sum _, Figure.What.Product _ -> null;
                        case Figure.What.Dated _, Figure.What.Done _ ->
                            ask.period().from();
                    },
                    ask.period().to(),
                    instant(ask.knownAt()),
                    ask.members(),
                    RecordJson.plain(answer.value()),
                    answer.records());
        }
    }

    /// Amounts are given in won here, whatever the reports write them in.
    private static String unitOf(Register<?> register, Figure figure) {
        return figure.what() instanceof Figure.What.Sum(var name)
                        && register.field(name)
                                .filter(field -> field.kind() == FieldKind.WON)
                                .isPresent()
                ? "WON"
                : figure.unit();
    }

    static @Nullable Instant instant(KnownAt knownAt) {
        return switch (knownAt) {
            case KnownAt.Now() -> null;
            case KnownAt.At(var instant) -> instant;
        };
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
