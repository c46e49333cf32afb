package kr.onmaeul.office.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Reference;
import org.springframework.stereotype.Component;

/// Fiscal years as lines name them: `2023`.
@Component
class FiscalYears implements Reference {

    static final String CODE = "budget.year";

    private final ProgramStore programs;
    private final Clock clock;

    FiscalYears(ProgramStore programs, Clock clock) {
        this.programs = programs;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Bilingual> find(String value) {
        return value.matches("199[0-9]|2[01][0-9]{2}|2200")
                ? Optional.of(new Bilingual(value, value))
                : Optional.empty();
    }

    /// Those that have lines, this one and the next, the latest first.
    @Override
    public Map<String, Bilingual> choices() {
        var years = new TreeSet<>(programs.fiscalYears());
        int now = LocalDate.now(clock).getYear();
        years.add(now);
        years.add(now + 1);
        var choices = new LinkedHashMap<String, Bilingual>();
        years.descendingSet().forEach(year -> {
            var text = Integer.toString(year);
            choices.put(text, new Bilingual(text, text));
        });
        return choices;
    }
}
