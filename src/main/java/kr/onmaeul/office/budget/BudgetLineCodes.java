package kr.onmaeul.office.budget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Reference;
import org.springframework.stereotype.Component;

/// Budget lines as fields of registers refer to them: `NETWORK-03/201-02`. A line is meant in whichever fiscal year one
/// looks at.
@Component
class BudgetLineCodes implements Reference {

    private final Programs programs;

    BudgetLineCodes(Programs programs) {
        this.programs = programs;
    }

    @Override
    public String code() {
        return "budget.line";
    }

    @Override
    public Optional<Bilingual> find(String value) {
        return Optional.ofNullable(choices().get(value));
    }

    /// The lines of the latest fiscal year that has a budget.
    @Override
    public Map<String, Bilingual> choices() {
        var choices = new LinkedHashMap<String, Bilingual>();
        var names = programs.detailedPrograms().stream()
                .collect(Collectors.toMap(DetailedProgram::code, Function.identity()));
        programs.latestFiscalYear().stream()
                .flatMap(year -> programs.lines(year).stream())
                .forEach(line -> {
                    var program = names.get(line.detailedProgram());
                    var name = program == null ? new Bilingual("", "") : program.name();
                    choices.put(
                            line.toString(),
                            new Bilingual(name.ko() + " " + line.subItem(), name.en() + " " + line.subItem()));
                });
        return choices;
    }
}
