package kr.onmaeul.foundation.register.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.web.Form;
import org.jspecify.annotations.Nullable;

/// When and why, as a form was filled in.
///
/// @param outcome the occasion, or what is wrong with it
record TypedOccasion(Outcome<Occasion> outcome) {

    /// The version on the screen on which something was done.
    static final String SEEN = "seen";

    static TypedOccasion read(Form form, LocalDate today) {
        var typed = form.value(FormFields.DAY).strip();
        try {
            return new TypedOccasion(Outcome.done(new Occasion(
                    typed.isEmpty() ? today : LocalDate.parse(typed),
                    filled(form.value(FormFields.DOCUMENT)),
                    filled(form.value(FormFields.REASON)))));
        } catch (DateTimeException _) {
            return new TypedOccasion(Outcome.refused(Problem.at(FormFields.DAY, "register.field.day", typed)));
        }
    }

    <T> Outcome<T> then(Function<Occasion, Outcome<T>> work) {
        return switch (outcome) {
            case Outcome.Done<Occasion>(var occasion) -> work.apply(occasion);
            case Outcome.Refused<Occasion>(var problems) -> Outcome.refused(problems);
        };
    }

    /// What was typed, by the name of the field; of several ticks one a line.
    static Map<String, String> values(Form form) {
        var values = new HashMap<String, String>();
        form.values().keySet().forEach(name -> values.put(name, form.lines(name)));
        return values;
    }

    /// A version that cannot be read is none that anybody saw.
    static int seen(Form form) {
        try {
            return Integer.parseInt(form.value(SEEN));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
