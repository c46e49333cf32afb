package kr.onmaeul.office.initiative.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Form;
import org.jspecify.annotations.Nullable;

/// Reads the fields of this room's forms and gathers what cannot be read.
final class Fields {

    private final Form form;
    private final List<Problem> problems = new ArrayList<>();

    Fields(Form form) {
        this.form = form;
    }

    String text(String name) {
        return form.value(name).strip();
    }

    Bilingual bilingual(String name) {
        return new Bilingual(text(name), text(name + "-en"));
    }

    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<String> all(String name) {
        return form.values().getOrDefault(name, List.of());
    }

    @Nullable
    YearMonth month(String name) {
        try {
            return YearMonth.parse(text(name));
        } catch (DateTimeException noMonth) {
            problems.add(Problem.at(name, "initiative.month.wrong", text(name)));
            return null;
        }
    }

    int number(String name) {
        if (text(name).matches("[0-9]{1,4}")) {
            return Integer.parseInt(text(name));
        }
        problems.add(Problem.at(name, "initiative.number.wrong", text(name)));
        return 0;
    }

    <E extends Enum<E>> @Nullable E one(String name, E[] values) {
        Optional<E> found = Arrays.stream(values)
                .filter(value -> value.name().equals(text(name)))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(Problem.at(name, "initiative.choice.missing"));
        }
        return found.orElse(null);
    }

    /// What was read, unless something could not be.
    <T> Outcome<T> made(Supplier<T> content) {
        return problems.isEmpty() ? Outcome.done(content.get()) : Outcome.refused(problems);
    }
}
