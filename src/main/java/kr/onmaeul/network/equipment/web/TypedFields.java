package kr.onmaeul.network.equipment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Form;

/// Reads the fields of this room's forms and gathers what cannot be read.
final class TypedFields {

    private static final int MOST_DIGITS = 15;

    private final Form form;
    private final List<Problem> problems = new ArrayList<>();

    TypedFields(Form form) {
        this.form = form;
    }

    String text(String name) {
        return form.value(name).strip();
    }

    List<String> all(String name) {
        return form.values().getOrDefault(name, List.of());
    }

    LocalDate day(String name) {
        var day = form.day(name);
        if (day.isEmpty()) {
            problems.add(Problem.at(name, "round.day.wrong", text(name)));
        }
        return day.orElse(LocalDate.EPOCH);
    }

    Won won(String name) {
        var digits = text(name).replace(",", "");
        if (digits.matches("[0-9]{1," + MOST_DIGITS + "}")) {
            return Won.of(Long.parseLong(digits));
        }
        problems.add(Problem.at(name, "round.won.wrong", text(name)));
        return Won.ZERO;
    }

    /// @param least and `most` may be typed
    int number(String name, int least, int most) {
        if (text(name).matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(text(name));
            if (number >= least && number <= most) {
                return number;
            }
        }
        problems.add(Problem.at(name, "round.number.wrong", text(name), least, most));
        return least;
    }

    /// What was read, unless something could not be.
    <T> Outcome<T> made(Supplier<T> content) {
        return problems.isEmpty() ? Outcome.done(content.get()) : Outcome.refused(problems);
    }
}
