package kr.onmaeul.foundation.register.web;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.register.FieldKind;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.web.Choice;
import org.jspecify.annotations.Nullable;

/// The fields of a register's forms.
final class FormFields {

    static final String DAY = "occasion.day";
    static final String DOCUMENT = "occasion.document";
    static final String REASON = "occasion.reason";

    /// A longer text is typed into a field of several lines.
    private static final int LINE = 200;

    private final Shelf shelf;

    FormFields(Shelf shelf) {
        this.shelf = shelf;
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
                own(FormField.Kind.LINE, DOCUMENT, "register.document", null, false),
                own(FormField.Kind.LINE, REASON, "register.reason", "register.mistaken.help", true));
    }

    private FormField own(FormField.Kind kind, String name, String label, @Nullable String help, boolean need) {
        return new FormField(
                kind,
                name,
                shelf.speech().say(label),
                help == null ? null : shelf.speech().say(help),
                need,
                false,
                "",
                List.of());
    }

    FormField of(RecordField field) {
        var choices = choices(field);
        var example = field.rules().example();
        return new FormField(
                kind(field, choices),
                field.name(),
                shelf.heading(field),
                example.isEmpty() ? null : shelf.speech().say("register.example", example),
                field.required(),
                field.rules().personal(),
                shelf.unit(field),
                choices);
    }

    private static FormField.Kind kind(RecordField field, List<Choice> choices) {
        return switch (field.kind()) {
            case TEXT -> field.rules().length() > LINE ? FormField.Kind.AREA : FormField.Kind.LINE;
            case REFERENCE -> choices.isEmpty() ? FormField.Kind.LINE : FormField.Kind.SELECT;
            case WHOLE, DECIMAL, WON -> FormField.Kind.NUMBER;
            case DAY -> FormField.Kind.DAY;
            case CHOICE -> FormField.Kind.SELECT;
            case MARK -> FormField.Kind.MARK;
        };
    }

    private List<Choice> choices(RecordField field) {
        var locale = shelf.speech().locale();
        if (field.kind() == FieldKind.REFERENCE) {
            return shelf.choices(field).entrySet().stream()
                    .map(one -> new Choice(one.getKey(), one.getValue().in(locale)))
                    .toList();
        }
        return field.members().stream()
                .map(member -> new Choice(field.typed(member), member.label().in(locale)))
                .toList();
    }
}
