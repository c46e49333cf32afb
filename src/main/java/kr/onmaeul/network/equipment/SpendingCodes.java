package kr.onmaeul.network.equipment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.register.Reference;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.KoreanDays;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetEntry;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.EntryKind.Measure;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.budget.Programs;
import org.springframework.stereotype.Component;

/// Commitments and payments in the books, as purchases refer to them. A row that was taken back pays for nothing.
@Component
class SpendingCodes implements Reference {

    static final String CODE = "equipment.spending";
    private static final int LATEST = 100;
    private static final List<Measure> SPENDING = List.of(Measure.COMMITMENT, Measure.EXPENDITURE);

    private final Budget budget;
    private final Programs programs;

    SpendingCodes(Budget budget, Programs programs) {
        this.budget = budget;
        this.programs = programs;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Bilingual> find(String value) {
        return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? budget.entry(UUID.fromString(value))
                        .filter(SpendingCodes::pays)
                        .map(SpendingCodes::called)
                : Optional.empty();
    }

    /// The latest of the lines from which devices are bought, of the last year with a budget and the one before.
    @Override
    public Map<String, Bilingual> choices() {
        var choices = new LinkedHashMap<String, Bilingual>();
        programs.latestFiscalYear()
                .ifPresent(latest -> Stream.of(latest, latest - 1)
                        .flatMap(year -> ofYear(year).stream())
                        .filter(SpendingCodes::pays)
                        .forEach(entry -> choices.put(entry.id().toString(), called(entry))));
        return choices;
    }

    private List<BudgetEntry> ofYear(int year) {
        var lines = assets(programs, year);
        return lines.isEmpty()
                ? List.of()
                : budget.entries(
                        new BudgetScope.Lines(lines),
                        SPENDING,
                        Period.year(year).to(),
                        KnownAt.now(),
                        null,
                        LATEST);
    }

    /// The lines of a fiscal year from which devices are bought: those of 자산및물품취득비.
    static List<LineCode> assets(Programs programs, int year) {
        return programs.lines(year).stream()
                .filter(line -> line.subItem().equals("405-01"))
                .toList();
    }

    private static boolean pays(BudgetEntry entry) {
        return SPENDING.contains(entry.kind().measure())
                && entry.amount().amount() > 0
                && entry.reverses() == null
                && entry.reversedBy() == null;
    }

    private static Bilingual called(BudgetEntry entry) {
        var day = KoreanDays.day(entry.day());
        var amount = "%,d".formatted(entry.amount().amount());
        return new Bilingual(
                "%s %s %s원 %s".formatted(day, entry.kind().label().ko(), amount, entry.note()),
                "%s %s, %s won, %s".formatted(day, entry.kind().label().en(), amount, entry.note()));
    }
}
