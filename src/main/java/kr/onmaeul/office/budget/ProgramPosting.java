package kr.onmaeul.office.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Adds programmes. A code keeps its names and its place in the tree for good; the same again changes nothing. Needs
/// a transaction, which the caller rolls back when there are slips.
@Component
class ProgramPosting {

    private static final int MOST_PLACES = 10_000;

    private final ProgramStore store;

    ProgramPosting(ProgramStore store) {
        this.store = store;
    }

    Posted post(List<NewProgram> wanted) {
        var known = new Known(store);
        var ids = new ArrayList<UUID>();
        var slips = new ArrayList<Slip>();
        for (int i = 0; i < wanted.size(); i++) {
            var program = wanted.get(i);
            var problems = known.problems(program);
            for (var problem : problems) {
                slips.add(new Slip(i, problem));
            }
            if (problems.isEmpty() && known.take(program)) {
                ids.add(add(program, known));
            }
        }
        return new Posted(ids, ids.size(), slips);
    }

    private UUID add(NewProgram program, Known known) {
        if (known.newPolicies.remove(program.policyCode())) {
            store.addPolicyProgram(UuidCreator.getTimeOrderedEpoch(), program.policyCode(), program.policyName());
        }
        if (known.newUnits.remove(program.unitCode())) {
            store.addUnitProgram(
                    UuidCreator.getTimeOrderedEpoch(),
                    new UnitProgram(
                            program.unitCode(), program.unitName(), program.policyCode(), program.policyName(), (int)
                                    program.place()));
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        store.addDetailedProgram(
                id,
                new DetailedProgram(
                        program.detailedCode(), program.detailedName(), program.unitCode(), program.department(), (int)
                                program.place()));
        return id;
    }

    /// What each code stands for, in the database and in the rows so far.
    private static final class Known {

        private final Map<String, Bilingual> policies = new HashMap<>();
        private final Map<String, Bilingual> units = new HashMap<>();
        private final Map<String, String> policyOfUnit = new HashMap<>();
        private final Map<String, DetailedProgram> detailed = new HashMap<>();
        private final List<String> newPolicies = new ArrayList<>();
        private final List<String> newUnits = new ArrayList<>();

        Known(ProgramStore store) {
            for (var unit : store.unitPrograms()) {
                policies.put(unit.policyCode(), unit.policyName());
                units.put(unit.code(), unit.name());
                policyOfUnit.put(unit.code(), unit.policyCode());
            }
            for (var program : store.detailedPrograms()) {
                detailed.put(program.code(), program);
            }
        }

        List<Problem> problems(NewProgram program) {
            var problems = new ArrayList<Problem>();
            if (program.place() < 0 || program.place() > MOST_PLACES) {
                problems.add(
                        Problem.at("place", "budget.program.place", Amounts.grouped(program.place()), MOST_PLACES));
            }
            named(
                    "policyName",
                    policies.get(program.policyCode()),
                    program.policyName(),
                    program.policyCode(),
                    problems);
            named("unitName", units.get(program.unitCode()), program.unitName(), program.unitCode(), problems);
            var policy = policyOfUnit.get(program.unitCode());
            if (policy != null && !policy.equals(program.policyCode())) {
                problems.add(Problem.at("unitCode", "budget.program.elsewhere", program.unitCode(), policy));
            }
            var known = detailed.get(program.detailedCode());
            if (known != null) {
                named("detailedName", known.name(), program.detailedName(), program.detailedCode(), problems);
                if (!known.unitProgram().equals(program.unitCode())) {
                    problems.add(Problem.at(
                            "detailedCode", "budget.program.elsewhere", program.detailedCode(), known.unitProgram()));
                }
            }
            return problems;
        }

        private static void named(
                String field, @Nullable Bilingual known, Bilingual wanted, String code, List<Problem> problems) {
            if (known != null && !known.equals(wanted)) {
                problems.add(Problem.at(
                        field,
                        "budget.program.renamed",
                        wanted.ko() + " / " + wanted.en(),
                        code,
                        known.ko(),
                        known.en()));
            }
        }

        /// Remembers the codes and tells whether the detailed programme is new.
        boolean take(NewProgram program) {
            if (policies.putIfAbsent(program.policyCode(), program.policyName()) == null) {
                newPolicies.add(program.policyCode());
            }
            if (units.putIfAbsent(program.unitCode(), program.unitName()) == null) {
                newUnits.add(program.unitCode());
                policyOfUnit.put(program.unitCode(), program.policyCode());
            }
            var fresh = new DetailedProgram(
                    program.detailedCode(), program.detailedName(), program.unitCode(), program.department(), (int)
                            program.place());
            return detailed.putIfAbsent(program.detailedCode(), fresh) == null;
        }
    }
}
