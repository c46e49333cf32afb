package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.register.Aside;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.time.KnownAt;
import org.jspecify.annotations.Nullable;

/// Beside a programme or a line: what it holds, what is bound and what was paid from it, on the day one looks at.
final class BudgetOfRecord implements Aside {

    private final String register;
    private final Budget budget;
    private final Programs programs;

    BudgetOfRecord(String register, Budget budget, Programs programs) {
        this.register = register;
        this.budget = budget;
        this.programs = programs;
    }

    /// @param address where the entries are listed
    private record Books(
            BudgetScope scope, LocalDate day, @Nullable String address) {}

    @Override
    public String register() {
        return register;
    }

    @Override
    public List<Fact> facts(List<? extends Kept<?>> versions, LocalDate day) {
        return books(versions.getLast().record(), day)
                .map(books -> facts(books, budget.standing(books.scope(), books.day(), KnownAt.now())))
                .orElse(List.of());
    }

    private Optional<Books> books(Record record, LocalDate day) {
        return switch (record) {
            case UnitProgramEntry unit ->
                Optional.of(books(new BudgetScope.UnitProgram(unit.code()), unit.code(), "", usual(day)));
            case DetailedProgramEntry detailed ->
                Optional.of(books(
                        new BudgetScope.DetailedProgram(detailed.code()),
                        detailed.unitProgram(),
                        "&of=" + detailed.code(),
                        usual(day)));
            case LineEntry line -> Optional.of(ofLine(line, day));
            default -> Optional.empty();
        };
    }

    /// The end of the latest year that has a budget where there is none on the day.
    private LocalDate usual(LocalDate day) {
        return programs.latestFiscalYear()
                .filter(year -> year < day.getYear())
                .map(year -> LocalDate.of(year, 12, 31))
                .orElse(day);
    }

    private static Books books(BudgetScope scope, String unitProgram, String within, LocalDate day) {
        return new Books(scope, day, address(unitProgram, day, within));
    }

    /// A line is asked within its year: before it nothing is there, after it all of it.
    private Books ofLine(LineEntry line, LocalDate day) {
        var year = Integer.parseInt(line.year());
        var within = day.getYear() > year ? LocalDate.of(year, 12, 31) : day;
        return new Books(
                new BudgetScope.Lines(day.getYear() < year ? List.of() : List.of(line.line())),
                within,
                programs.detailedProgram(line.detailedProgram(), within, KnownAt.now())
                        .map(program -> address(program.unitProgram(), within, "&of=" + line.line()))
                        .orElse(null));
    }

    private static String address(String unitProgram, LocalDate day, String within) {
        return "/budget/programs/" + unitProgram + "?as-of=" + day + within + "#entries";
    }

    private static List<Fact> facts(Books books, Standing standing) {
        var entries = Fact.of(
                "budget.aside.entries",
                "budget.aside.count",
                standing.events() + standing.commitments() + standing.payments());
        return List.of(
                Fact.of(
                        "budget.aside.on",
                        "budget.aside.standing",
                        books.day(),
                        BudgetAside.thousands(standing.appropriation()),
                        BudgetAside.thousands(standing.committed()),
                        BudgetAside.thousands(standing.expenditure()),
                        standing.rate().map(ExecutionRate::toString).orElse("–")),
                books.address() == null ? entries : entries.leading(books.address()));
    }
}
