package kr.onmaeul.foundation.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.register.FieldKind;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import org.jspecify.annotations.Nullable;

/// The fields of a register's forms.
final class FormFields {

    static final String DAY = "occasion.day";
    static final String DOCUMENT = "occasion.document";
    static final String REASON = "occasion.reason";

    /// Among so many things somebody chooses by ticking them.
    private static final int PICKED = 60;

    /// A longer text is typed into a field of several lines.
    private static final int LINE = 200;

    private final Shelf shelf;
    private final Form form;

    /// @param form what stands in the fields: a code that is chosen stays a choice, though nobody would choose it today
    FormFields(Shelf shelf, Form form) {
        this.shelf = shelf;
        this.form = form;
    }

    List<FormField> of(List<RecordField> fields) {
        return fields.stream().map(this::of).toList();
    }

    /// The fields of a record that is there: personal data are not shown, and stay as they are unless written anew.
    List<FormField> ofKept(List<RecordField> fields) {
        return fields.stream()
                .map(field -> field.rules().personal() ? hidden(of(field)) : of(field))
                .toList();
    }

    private FormField hidden(FormField field) {
        return new FormField(
                field.kind(),
                field.name(),
                field.label(),
                shelf.speech().say("register.personal.help"),
                false,
                true,
                field.official(),
                field.unit(),
                field.choices());
    }

    /// When and why: below every form that makes a version.
    ///
    /// @param reasoned whether a reason must be given
    List<FormField> occasion(boolean reasoned) {
        var fields = new ArrayList<FormField>();
        fields.add(own(FormField.Kind.DAY, DAY, "register.day", "register.day.help", true));
        fields.add(own(FormField.Kind.LINE, DOCUMENT, "register.document", null, false));
        fields.add(own(FormField.Kind.LINE, REASON, "register.reason", null, reasoned));
        return fields;
    }

    /// Why it was a mistake. From which day on it was one stands in the record.
    List<FormField> mistake() {
        return List.of(
                own(FormField.Kind.LINE, REASON, "register.reason", "register.mistaken.help", true),
                own(FormField.Kind.LINE, DOCUMENT, "register.document", null, false));
    }

    private FormField own(FormField.Kind kind, String name, String label, @Nullable String help, boolean need) {
        return new FormField(
                kind,
                name,
                shelf.speech().say(label),
                help == null ? null : shelf.speech().say(help),
                need,
                false,
                false,
                "",
                List.of());
    }

    FormField of(RecordField field) {
        var choices = choices(field);
        var kind = kind(field, choices);
        return new FormField(
                kind,
                field.name(),
                shelf.heading(field),
                help(kind, field),
                field.required(),
                field.rules().personal(),
                field.rules().official(),
                shelf.unit(field),
                choices);
    }

    private @Nullable String help(FormField.Kind kind, RecordField field) {
        var example = field.rules().example();
        if (field.kind() == FieldKind.SEVERAL && kind == FormField.Kind.AREA) {
            return shelf.speech().say("register.several.help");
        }
        return example.isEmpty() ? null : shelf.speech().say("register.example", example);
    }

    private static boolean picked(List<Choice> choices) {
        return !choices.isEmpty() && choices.size() <= PICKED;
    }

    /// The form with what a record holds in a field.
    static Form filled(Form form, RecordField field, @Nullable Object value) {
        return field.kind() == FieldKind.SEVERAL
                ? form.withAll(field.name(), field.codes(value))
                : form.with(field.name(), field.typed(value));
    }

    private static FormField.Kind kind(RecordField field, List<Choice> choices) {
        return switch (field.kind()) {
            case TEXT -> field.rules().length() > LINE ? FormField.Kind.AREA : FormField.Kind.LINE;
            case REFERENCE -> choices.isEmpty() ? FormField.Kind.LINE : FormField.Kind.SELECT;
            case SEVERAL -> picked(choices) ? FormField.Kind.PICKS : FormField.Kind.AREA;
            case WHOLE, DECIMAL, WON -> FormField.Kind.NUMBER;
            case DAY -> FormField.Kind.DAY;
            case CHOICE -> FormField.Kind.SELECT;
            case MARK -> FormField.Kind.MARK;
        };
    }

    /// What is chosen stands first and in its order, so that whoever saves without touching it changes nothing.
    private List<Choice> referred(RecordField field) {
        var choices = shelf.choices(field);
        if (choices.isEmpty()) {
            return List.of();
        }
        var chosen = form.values().getOrDefault(field.name(), List.of()).stream()
                .filter(code -> !code.isBlank())
                .toList();
        return Stream.concat(chosen.stream(), choices.keySet().stream())
                .distinct()
                .map(code -> new Choice(
                        code,
                        choices.containsKey(code)
                                ? choices.get(code).in(shelf.speech().locale())
                                : shelf.named(field, code)))
                .toList();
    }

    private List<Choice> choices(RecordField field) {
        var locale = shelf.speech().locale();
        if (!field.rules().refers().isEmpty()) {
            return referred(field);
        }
        return field.members().stream()
                .map(member -> new Choice(field.typed(member), member.label().in(locale)))
                .toList();
    }
}
