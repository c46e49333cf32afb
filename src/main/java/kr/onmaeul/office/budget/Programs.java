package kr.onmaeul.office.budget;

import java.util.List;
import java.util.Optional;
import kr.onmaeul.office.budget.ProgramStore.StoredLine;
import org.springframework.stereotype.Service;

/// The programmes of the budget and the lines of a fiscal year.
@Service
public class Programs {

    private final ProgramStore store;

    Programs(ProgramStore store) {
        this.store = store;
    }

    /// The unit programmes in the order of the budget book.
    public List<UnitProgram> unitPrograms() {
        return store.unitPrograms();
    }

    public Optional<UnitProgram> unitProgram(String code) {
        return unitPrograms().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /// All detailed programmes in the order of the budget book.
    public List<DetailedProgram> detailedPrograms() {
        return store.detailedPrograms();
    }

    public Optional<DetailedProgram> detailedProgram(String code) {
        return detailedPrograms().stream()
                .filter(program -> program.code().equals(code))
                .findFirst();
    }

    /// The latest fiscal year that has a budget.
    public Optional<Integer> latestFiscalYear() {
        return store.latestFiscalYear();
    }

    /// The lines of a fiscal year.
    public List<LineCode> lines(int fiscalYear) {
        return store.lines(fiscalYear).stream().map(StoredLine::code).toList();
    }

    /// The lines of a fiscal year within a scope.
    public List<LineCode> lines(int fiscalYear, BudgetScope scope) {
        return store.lines(fiscalYear).stream()
                .filter(line -> scope.holds(line.unitProgram(), line.code()))
                .map(StoredLine::code)
                .toList();
    }
}
