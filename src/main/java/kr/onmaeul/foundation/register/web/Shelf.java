package kr.onmaeul.foundation.register.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.FieldKind;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.web.Speech;
import org.jspecify.annotations.Nullable;

/// How the values of one register are written on one page.
///
/// @param disclosed whether personal data are written out
/// @param known what codes are called, each asked for once
record Shelf(Register<?> register, Registers registers, Speech speech, boolean disclosed, Map<Code, String> known) {

    private static final String MASK = "●●●";

    Shelf(Register<?> register, Registers registers, Speech speech, boolean disclosed) {
        this(register, registers, speech, disclosed, new HashMap<>());
    }

    /// A code of those that a field refers to.
    record Code(String refers, String value) {}

    static String address(Register<?> register) {
        return "/registers/" + register.name();
    }

    String address() {
        return address(register);
    }

    String address(Kept<?> kept) {
        return address() + "/" + kept.id();
    }

    String heading(RecordField field) {
        return field.label().in(speech.locale());
    }

    /// The heading with the unit of its numbers.
    String headingWithUnit(RecordField field) {
        var unit = unit(field);
        return unit.isEmpty() ? heading(field) : heading(field) + " (" + unit + ")";
    }

    String unit(RecordField field) {
        return field.kind() == FieldKind.WON && speech.english()
                ? "won"
                : field.rules().unit();
    }

    /// What a record holds in a field.
    String value(RecordField field, Kept<?> kept) {
        return written(field, field.of(kept.record()));
    }

    String written(RecordField field, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (field.rules().personal() && !disclosed) {
            return MASK;
        }
        return switch (value) {
            case String code when field.kind() == FieldKind.REFERENCE -> named(field, code);
            case List<?> several -> String.join(Column.BETWEEN, names(field, field.codes(several)));
            case Labelled member -> member.label().in(speech.locale());
            case Won won -> speech.number(won.amount());
            case Long number -> speech.number(number);
            case BigDecimal number -> speech.number(plain(number));
            case LocalDate day -> speech.day(day);
            case Boolean mark -> mark ? speech.say("register.yes") : "";
            case Object other -> other.toString();
        };
    }

    /// What was typed into a field, written as a record's value; as it was typed where it cannot be read.
    String read(RecordField field, String typed) {
        return field.cell()
                .reader()
                .apply(typed)
                .map(value -> written(field, value))
                .orElse(typed);
    }

    /// A value with the unit behind it: `2,030,000원`, `1.8 ㎞`.
    String withUnit(RecordField field, String value) {
        var unit = unit(field);
        return unit.isEmpty() ? value : value + (unit.equals("원") ? "" : " ") + unit;
    }

    List<String> names(RecordField field, List<String> codes) {
        return codes.stream().map(code -> named(field, code)).toList();
    }

    String named(RecordField field, String code) {
        return known.computeIfAbsent(
                new Code(field.rules().refers(), code),
                _ -> registers
                        .name(field, code)
                        .map(name -> name.in(speech.locale()))
                        .orElse(code));
    }

    /// What is done with a record, as the history says it.
    String deed(String code) {
        return register.deed(code)
                .map(deed -> deed.label().in(speech.locale()))
                .orElseGet(() -> speech.say("register.deed." + code.toLowerCase(Locale.ROOT)));
    }

    Map<String, Bilingual> choices(RecordField field) {
        return registers.choices(field);
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
