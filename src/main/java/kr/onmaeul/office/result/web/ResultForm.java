package kr.onmaeul.office.result.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.NewResult;
import kr.onmaeul.office.result.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A fact as a person types it.
final class ResultForm {

    private static final Pattern NUMBER = Pattern.compile("[-△]?(\\d{1,3}(,\\d{3})+|\\d{1,18})(\\.\\d{1,6})?");
    private static final String MEMBERS = "members.";

    private ResultForm() {}

    /// The fact, or why it cannot be read; what can be read but not be is said by the ledger.
    static Outcome<NewResult> read(MultiValueMap<String, String> typed, @Nullable Metric metric) {
        var problems = new ArrayList<Problem>();
        var day = day(text(typed, "day"), problems);
        var quantity = quantity(text(typed, "quantity"), metric, problems);
        if (day == null || quantity == null) {
            return Outcome.refused(problems);
        }
        var members = new TreeMap<String, String>();
        typed.forEach((name, values) -> {
            if (name.startsWith(MEMBERS)) {
                members.put(name.substring(MEMBERS.length()), values.getFirst().strip());
            }
        });
        var initiative = text(typed, "initiative");
        var key = text(typed, "form");
        return Outcome.done(new NewResult(
                text(typed, "metric"),
                day,
                quantity,
                members,
                text(typed, "team"),
                initiative.isEmpty() ? null : initiative,
                text(typed, "title"),
                text(typed, "evidence"),
                key.isEmpty() ? null : "form:" + key,
                false));
    }

    private static @Nullable LocalDate day(String typed, List<Problem> problems) {
        if (typed.isEmpty()) {
            problems.add(Problem.at("day", "result.day.missing", typed));
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            problems.add(Problem.at("day", "result.query.day", typed));
            return null;
        }
    }

    private static @Nullable BigDecimal quantity(String typed, @Nullable Metric metric, List<Problem> problems) {
        if (typed.isEmpty()) {
            problems.add(Problem.at("quantity", "result.quantity.missing", typed));
            return null;
        }
        if (!NUMBER.matcher(typed).matches()) {
            problems.add(Problem.at("quantity", "result.quantity.unreadable", typed));
            return null;
        }
        var quantity = new BigDecimal(typed.replace(",", "").replace("△", "-"));
        return metric != null && metric.unit() == Unit.THOUSAND_WON
                ? quantity.movePointRight(3).stripTrailingZeros()
                : quantity;
    }

    static String text(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of("")).getFirst().strip();
    }
}
