package kr.onmaeul.foundation.register.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.label.LabelFormat;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.RecordField;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.web.Form;

/// What somebody wants on labels.
///
/// @param fields what stands below the number
/// @param chosen the ids of the records, or none where all of the list are meant
record LabelWish(LabelFormat format, int start, List<RecordField> fields, Set<String> chosen) {

    static final String FORMAT = "label.format";
    static final String START = "label.start";
    static final String RECORD = "label.record";
    static final String ONLY = "label.only";
    static final List<String> FIELDS = List.of("label.first", "label.second");

    /// The form before anything is typed: the first fields that the list shows.
    static Form usual(Register<?> register) {
        var form = Form.empty().with(FORMAT, LabelFormat.THREE_BY_EIGHT).with(START, 1);
        var usual = fields(register).stream()
                .filter(field -> field.rules().list())
                .map(RecordField::name)
                .toList();
        for (int place = 0; place < Math.min(FIELDS.size(), usual.size()); place++) {
            form = form.with(FIELDS.get(place), usual.get(place));
        }
        return form;
    }

    /// What may stand on a label that anybody can read.
    static List<RecordField> fields(Register<?> register) {
        return register.fields().stream()
                .skip(1)
                .filter(field -> !field.rules().personal())
                .toList();
    }

    static Outcome<LabelWish> read(Register<?> register, Form form) {
        var problems = new ArrayList<Problem>();
        var format = Arrays.stream(LabelFormat.values())
                .filter(one -> one.name().equals(form.value(FORMAT)))
                .findFirst();
        if (format.isEmpty()) {
            problems.add(Problem.at(FORMAT, "register.labels.format.wrong", form.value(FORMAT)));
        }
        int most = format.map(LabelFormat::labels).orElse(1);
        var typed = form.value(START).strip();
        int start = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        if (format.isPresent() && (start < 1 || start > most)) {
            problems.add(Problem.at(START, "register.labels.start.wrong", typed, most));
        }
        var chosen = new HashSet<>(form.values().getOrDefault(RECORD, List.of()));
        if (chosen.isEmpty() && !form.value(ONLY).isEmpty()) {
            problems.add(Problem.at(RECORD, "register.labels.none.chosen"));
        }
        if (format.isEmpty() || !problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var fields = fields(register).stream()
                .filter(field ->
                        FIELDS.stream().anyMatch(name -> form.value(name).equals(field.name())))
                .toList();
        return Outcome.done(new LabelWish(format.get(), start, fields, chosen));
    }
}
