package kr.onmaeul.office.initiative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterReading;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.stereotype.Service;

/// The department's pieces of work with their plans and budget lines, as they were on a day and as that was known at an
/// instant.
@Service
public class Initiatives {

    /// That of the reports.
    static final Comparator<Initiative> IN_ORDER = Comparator.comparing(Initiative::year)
            .thenComparing(Initiative::place)
            .thenComparing(Initiative::code);

    private static final Comparator<Plan> BY_PLACE =
            Comparator.comparing(Plan::place).thenComparing(Plan::code);

    private final RegisterReading reading;
    private final Register<InitiativeEntry> initiatives;
    private final Register<PlanEntry> plans;

    Initiatives(RegisterReading reading, Register<InitiativeEntry> initiatives, Register<PlanEntry> plans) {
        this.reading = reading;
        this.initiatives = initiatives;
        this.plans = plans;
    }

    /// Of every year, in the order of the reports.
    public List<Initiative> standing(LocalDate day, KnownAt knownAt) {
        return reading.standing(initiatives, day, knownAt).stream()
                .map(InitiativeEntry::initiative)
                .sorted(IN_ORDER)
                .toList();
    }

    /// In the order of the report.
    public List<Initiative> ofYear(int year, LocalDate day, KnownAt knownAt) {
        return standing(day, knownAt).stream().filter(one -> one.year() == year).toList();
    }

    /// All that are or were, as they are called by now: an old report asks for those that have left as well.
    public List<Initiative> ever() {
        return reading.ever(initiatives).stream()
                .map(kept -> kept.record().initiative())
                .sorted(IN_ORDER)
                .toList();
    }

    /// What is said of an initiative by now, also of one that has left.
    public Optional<Initiative> find(String code) {
        return reading.keyed(initiatives, code).map(InitiativeEntry::initiative);
    }

    public Optional<Initiative> find(String code, LocalDate day, KnownAt knownAt) {
        return standing(day, knownAt).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /// In their order.
    public List<Plan> plans(String initiative, LocalDate day, KnownAt knownAt) {
        return plans(day, knownAt).getOrDefault(initiative, List.of());
    }

    /// The plans of every initiative in their order, by the initiative's code.
    public Map<String, List<Plan>> plans(LocalDate day, KnownAt knownAt) {
        return reading.standing(plans, day, knownAt).stream()
                .map(PlanEntry::plan)
                .sorted(BY_PLACE)
                .collect(Collectors.groupingBy(Plan::initiative));
    }

    /// Plans of initiatives that stand on the first of the days, which are not done and whose months touch the days;
    /// the soonest first.
    public List<Plan> comingDue(LocalDate from, LocalDate to, KnownAt knownAt) {
        var byInitiative = plans(from, knownAt);
        return standing(from, knownAt).stream()
                .flatMap(initiative -> byInitiative.getOrDefault(initiative.code(), List.of()).stream())
                .filter(plan -> plan.state() != Plan.State.DONE)
                .filter(plan -> !plan.first().isAfter(YearMonth.from(to))
                        && !plan.last().isBefore(YearMonth.from(from)))
                .sorted(Comparator.comparing(Plan::last))
                .toList();
    }

    /// The record of an initiative and those of all its plans, also of those that were given up, as they are by now.
    public Optional<Records> records(String code) {
        return reading.kept(initiatives, code)
                .map(kept -> new Records(
                        initiatives,
                        kept,
                        plans,
                        reading.ever(plans).stream()
                                .filter(plan -> plan.record().initiative().equals(code))
                                .collect(Collectors.toMap(
                                        Kept::id, plan -> plan.record().plan()))));
    }

    /// What the registers keep of an initiative.
    ///
    /// @param planned the plans by the ids of their records
    public record Records(Register<?> initiatives, Kept<?> initiative, Register<?> plans, Map<UUID, Plan> planned) {

        /// Whether the initiative has left by the day.
        public boolean hasLeft(LocalDate day) {
            return initiative.gone() && !initiative.since().isAfter(day);
        }
    }
}
