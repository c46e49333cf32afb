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

    /// The registers without which there is no office, in their order.
    private static final List<String> ORGANIZATION =
            List.of("organization-units", "organization-duties", "organization-quota", "organization-posts");

    /// The registers without which no budget can be taken in, in their order.
    private static final List<String> BUDGET =
            List.of("budget-policy-programs", "budget-unit-programs", "budget-detailed-programs");

    /// What the department does, which comes in once it is known what pays for it.
    private static final List<String> WORK = List.of("initiative-initiatives", "initiative-plans");

    private static final String UNITS = FoundingFolder.register("organization-units");
    private static final String INITIATIVES = FoundingFolder.register("initiative-initiatives");
    private static final String EVENTS = "budget";

    private final SheetIntakes intakes;
    private final Reports reports;

    FoundingSteps(SheetIntakes intakes, Reports reports) {
        this.intakes = intakes;
        this.reports = reports;
    }

    List<FoundingStep> of(FoundingFolder folder) {
        var steps = new ArrayList<FoundingStep>();
        ORGANIZATION.forEach(name -> steps.add(register(name, after(name).stream())));
        BUDGET.forEach(name -> steps.add(register(name, after(name).stream())));
        var accounts = accounts(folder);
        accounts.forEach(name -> steps.add(register(name, present(name, folder))));
        steps.addAll(List.of(
                sheet(
                        EVENTS,
                        Stream.concat(BUDGET.stream(), accounts.stream())
                                .map(FoundingFolder::register)
                                .toArray(String[]::new)),
                sheet("spending", "budget.csv")));
        WORK.forEach(name -> steps.add(register(
                name,
                Stream.concat(present(name, folder), after(name).stream().filter(WORK::contains)),
                "budget.csv")));
        others(folder).forEach(name -> steps.add(register(name, present(name, folder), UNITS, INITIATIVES)));
        for (var file : folder.results()) {
            steps.add(new FoundingStep(file, Set.of(UNITS, INITIATIVES), taking("results")));
        }
        steps.add(new FoundingStep("report.txt", Set.of(UNITS, INITIATIVES), this::report));
        return steps;
    }

    /// What the folder says of sub-items and budget lines beyond what their first entries say.
    private List<String> accounts(FoundingFolder folder) {
        var named = new ArrayList<>(folder.registers());
        named.retainAll(after(EVENTS));
        named.removeAll(BUDGET);
        return inOrder(named);
    }

    /// The other registers of which the folder has a sheet.
    private List<String> others(FoundingFolder folder) {
        var others = new ArrayList<>(folder.registers());
        others.removeAll(ORGANIZATION);
        others.removeAll(BUDGET);
        others.removeAll(WORK);
        others.removeAll(accounts(folder));
        return inOrder(others);
    }

    /// Each register after those whose records it names.
    private List<String> inOrder(List<String> registers) {
        var waiting = new ArrayList<>(registers);
        var ordered = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(name -> after(name).stream().noneMatch(waiting::contains))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /// The registers before another one of which the folder has a sheet.
    private Stream<String> present(String name, FoundingFolder folder) {
        return after(name).stream().filter(folder.registers()::contains);
    }

    private FoundingStep register(String name, Stream<String> named, String... others) {
        var after = Stream.concat(named.map(FoundingFolder::register), Stream.of(others))
                .collect(Collectors.toSet());
        return new FoundingStep(FoundingFolder.register(name), after, taking(name));
    }

    private Set<String> after(String name) {
        return intakes.named(name).map(SheetIntake::after).orElse(Set.of());
    }

    private FoundingStep sheet(String name, String... after) {
        return new FoundingStep(name + ".csv", Set.of(after), taking(name));
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
