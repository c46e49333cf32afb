package kr.onmaeul.foundation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;

/// What stands in the fields of a form: what was typed is never lost, and every problem knows its field.
public record Form(Map<String, List<String>> values, List<Problem> problems) {

    public Form {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    public static Form empty() {
        return new Form(Map.of(), List.of());
    }

    /// The form as it came back from a person.
    public static Form typed(Map<String, List<String>> values) {
        return new Form(values, List.of());
    }

    /// With a value that stands there before anything is typed.
    public Form with(String name, @Nullable Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value == null ? List.of() : List.of(value.toString()));
        return new Form(more, problems);
    }

    /// With several values that are chosen, or stand there one a line, before anything is typed.
    public Form withAll(String name, List<String> chosen) {
        var more = new LinkedHashMap<>(values);
        more.put(name, List.copyOf(chosen));
        return new Form(more, problems);
    }

    public Form refused(List<Problem> more) {
        var all = new ArrayList<>(problems);
        all.addAll(more);
        return new Form(values, all);
    }

    public String value(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /// All values of a field, one a line.
    public String lines(String name) {
        return String.join("\n", values.getOrDefault(name, List.of()));
    }

    /// The day that was typed; nothing where none was, or what is none.
    public Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(value(name).strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Whether the value is among those chosen in a field with several.
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public Optional<Problem> problem(String name) {
        return problems.stream().filter(problem -> problem.field().equals(name)).findFirst();
    }

    /// What `aria-invalid` says of a field.
    public @Nullable String invalid(String name) {
        return problem(name).isPresent() ? "true" : null;
    }

    /// The ids of the help and the error that stand at a field, for `aria-describedby`.
    public @Nullable String describing(String name, boolean help) {
        var ids = (help ? "h-" + name + " " : "") + (problem(name).isPresent() ? "e-" + name : "");
        return ids.isEmpty() ? null : ids.strip();
    }
}
