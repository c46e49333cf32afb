package kr.onmaeul.office.budget.web;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.office.budget.EntryKind;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.budget.NewSpending;

/// Reads what was typed into the form for spending. People write a return as what came back, above nothing; the
/// books keep it below.
final class PaymentForm {

    private static final int MOST_TEXT = 500;

    private PaymentForm() {}

    static Outcome<NewSpending> read(Form form) {
        var problems = new ArrayList<Problem>();
        var kind = kind(form.value("kind"));
        if (kind.isEmpty()) {
            problems.add(Problem.at("kind", "budget.payment.kind.missing"));
        }
        var day = form.day("day");
        if (day.isEmpty()) {
            problems.add(Problem.at("day", "budget.payment.day.wrong", form.value("day")));
        }
        var line = line(form.value("line"));
        if (line.isEmpty()) {
            problems.add(Problem.at("line", "budget.payment.line.missing"));
        }
        var amount = amount(form.value("amount"));
        if (amount.isEmpty()) {
            problems.add(Problem.at("amount", "budget.payment.amount.wrong", form.value("amount")));
        }
        for (var field : new String[] {"note", "evidence"}) {
            if (form.value(field).length() > MOST_TEXT) {
                problems.add(Problem.at(field, "budget.payment.text.long", MOST_TEXT));
            }
        }
        if (form.value("note").isBlank()) {
            problems.add(Problem.at("note", "budget.payment.note.missing"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new NewSpending(
                "form/" + form.value("key"),
                line.orElseThrow(),
                day.orElseThrow(),
                kind.orElseThrow(),
                kind.orElseThrow() == EntryKind.RETURN ? amount.orElseThrow().negated() : amount.orElseThrow(),
                form.value("note"),
                form.value("evidence"),
                false));
    }

    private static Optional<EntryKind> kind(String typed) {
        return Stream.of(EntryKind.COMMITMENT, EntryKind.PAYMENT, EntryKind.RETURN)
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
    }

    private static Optional<LineCode> line(String typed) {
        int cut = typed.lastIndexOf('/');
        return cut < 1 || cut == typed.length() - 1
                ? Optional.empty()
                : Optional.of(new LineCode(typed.substring(0, cut), typed.substring(cut + 1)));
    }

    private static Optional<Won> amount(String typed) {
        var digits = typed.strip().replace(",", "");
        return digits.matches("-?\\d{1,15}") ? Optional.of(Won.of(Long.parseLong(digits))) : Optional.empty();
    }
}
