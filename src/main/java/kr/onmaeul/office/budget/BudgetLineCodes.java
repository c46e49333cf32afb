package kr.onmaeul.office.budget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// A line of any fiscal year: what was named in an earlier one is still a line.
    @Override
    public Optional<Bilingual> find(String value) {
        return LineCode.read(value).filter(programs.everyLine()::contains).map(line -> named(line, names()));
    }

    @Override
    public Set<String> unknown(Set<String> values) {
        var lines = programs.everyLine().stream().map(LineCode::toString).collect(Collectors.toSet());
        return values.stream().filter(value -> !lines.contains(value)).collect(Collectors.toSet());
    }

    /// The lines of the latest fiscal year that has a budget.
    @Override
    public Map<String, Bilingual> choices() {
        var choices = new LinkedHashMap<String, Bilingual>();
        var names = names();
        programs.latestFiscalYear().stream()
                .flatMap(year -> programs.lines(year).stream())
                .forEach(line -> choices.put(line.toString(), named(line, names)));
        return choices;
    }

    private Map<String, Bilingual> names() {
        return programs.detailedPrograms().stream()
                .collect(Collectors.toMap(DetailedProgram::code, DetailedProgram::name));
    }

    private static Bilingual named(LineCode line, Map<String, Bilingual> names) {
        var name = names.getOrDefault(line.detailedProgram(), new Bilingual("", ""));
        return new Bilingual(name.ko() + " " + line.subItem(), name.en() + " " + line.subItem());
    }
}
