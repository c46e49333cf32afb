package kr.onmaeul.office.founding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.office.report.Reports;
import org.springframework.stereotype.Component;

/// The files of a founding folder in the order in which they can be taken in.
@Component
class FoundingSteps {

    private final SheetIntakes intakes;
    private final Reports reports;

    FoundingSteps(SheetIntakes intakes, Reports reports) {
        this.intakes = intakes;
        this.reports = reports;
    }

    List<FoundingStep> of(FoundingFolder folder) {
        var steps = new ArrayList<>(List.of(
                sheet("units"),
                sheet("duties", "units"),
                sheet("quota", "units"),
                sheet("staff", "units"),
                sheet("programs", "units"),
                sheet("budget", "programs"),
                sheet("spending", "budget"),
                sheet("initiatives", "units"),
                sheet("initiative-plans", "initiatives"),
                sheet("initiative-lines", "initiatives", "budget")));
        steps.addAll(registers(folder));
        for (var file : folder.results()) {
            steps.add(new FoundingStep(file, files("units", "initiatives"), taking("results")));
        }
        steps.add(new FoundingStep("report.txt", files("units", "initiatives"), this::report));
        return steps;
    }

    /// The registers of which the folder has a sheet, each after those whose records it names.
    private List<FoundingStep> registers(FoundingFolder folder) {
        var waiting = new ArrayList<>(folder.registers());
        var steps = new ArrayList<FoundingStep>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(name -> after(name).stream().noneMatch(waiting::contains))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            var earlier = Stream.concat(
                            Stream.of("units.csv", "initiatives.csv"),
                            after(next).stream()
                                    .filter(folder.registers()::contains)
                                    .map(FoundingFolder::register))
                    .collect(Collectors.toSet());
            steps.add(new FoundingStep(FoundingFolder.register(next), earlier, taking(next)));
        }
        return steps;
    }

    private Set<String> after(String name) {
        return intakes.named(name).map(SheetIntake::after).orElse(Set.of());
    }

    private FoundingStep sheet(String name, String... after) {
        return new FoundingStep(name + ".csv", files(after), taking(name));
    }

    private static Set<String> files(String... names) {
        return Stream.of(names).map(name -> name + ".csv").collect(Collectors.toSet());
    }

    private Function<byte[], Outcome<Integer>> taking(String name) {
        var intake = intakes.named(name)
                .orElseThrow(() ->
                        new BrokenPromise("founding.intake", BrokenPromise.Category.SYSTEM, "no room takes " + name));
        return file -> {
            var taken = intake.take(file, false);
            return taken.allRight()
                    ? Outcome.done(taken.rows())
                    : Outcome.refused(
                            taken.problems().stream().map(CellProblem::problem).toList());
        };
    }

    private Outcome<Integer> report(byte[] file) {
        return reports.bring(new String(file, StandardCharsets.UTF_8))
                .map(report -> report.sections().size());
    }
}
