package kr.onmaeul.office.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.ProgramStore.StoredLine;
import org.springframework.stereotype.Service;

/// The programmes of the budget as they were called on a day, and the lines of a fiscal year.
@Service
public class Programs {

    private final ProgramStore store;
    private final Clock clock;

    Programs(ProgramStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The unit programmes in the order of the budget book, as they are called today.
    public List<UnitProgram> unitPrograms() {
        return unitPrograms(LocalDate.now(clock), KnownAt.now());
    }

    /// The unit programmes in the order of the budget book of a day, as known at an instant.
    public List<UnitProgram> unitPrograms(LocalDate day, KnownAt knownAt) {
        return store.unitPrograms(day, knownAt);
    }

    public Optional<UnitProgram> unitProgram(String code, LocalDate day, KnownAt knownAt) {
        return unitPrograms(day, knownAt).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst();
    }

    /// All detailed programmes in the order of the budget book, as they are called today.
    public List<DetailedProgram> detailedPrograms() {
        return detailedPrograms(LocalDate.now(clock), KnownAt.now());
    }

    /// All detailed programmes in the order of the budget book of a day, as known at an instant.
    public List<DetailedProgram> detailedPrograms(LocalDate day, KnownAt knownAt) {
        return store.detailedPrograms(day, knownAt);
    }

    public Optional<DetailedProgram> detailedProgram(String code, LocalDate day, KnownAt knownAt) {
        return detailedPrograms(day, knownAt).stream()
                .filter(program -> program.code().equals(code))
                .findFirst();
    }

    /// The latest fiscal year that has a budget.
    public Optional<Integer> latestFiscalYear() {
        return store.latestFiscalYear();
    }

    /// Every line that any fiscal year has, or had when it was taken out.
    Set<LineCode> everyLine() {
        return Set.copyOf(store.everyLine());
    }

    /// The lines of a fiscal year.
    public List<LineCode> lines(int fiscalYear) {
        return store.lines(fiscalYear).stream()
                .filter(Predicate.not(StoredLine::gone))
                .map(StoredLine::code)
                .toList();
    }
}
