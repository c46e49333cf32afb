package kr.onmaeul.network.equipment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.budget.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The rounds in which devices are issued: planned, and led from one step to the next.
@Service
public class Rounds {

    private static final int LONGEST_SOURCE = 200;

    private final RoundStore store;
    private final OfficersReach reach;
    private final Budget budget;
    private final Programs programs;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rounds(
            RoundStore store,
            OfficersReach reach,
            Budget budget,
            Programs programs,
            AuditLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.reach = reach;
        this.budget = budget;
        this.programs = programs;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The latest first.
    public List<Round> all() {
        return store.all();
    }

    /// @param code as [Round#code()] says it
    public Optional<Round> find(String code) {
        return code.matches("[0-9]{4}-[12]")
                ? store.find(Integer.parseInt(code.substring(0, 4)), code.charAt(5) - '0')
                : Optional.empty();
    }

    /// The round that takes requests today, the latest if there are several.
    public Optional<Round> open() {
        var today = LocalDate.now(clock);
        return all().stream().filter(round -> round.takesRequestsOn(today)).findFirst();
    }

    /// The latest first.
    public List<RoundStep> steps(Round round) {
        return store.steps(round.id());
    }

    /// Whether whoever asks leads the rounds.
    public boolean areLedByMe() {
        return reach.isGiven();
    }

    /// The lines of a fiscal year from which devices may be bought.
    public List<LineCode> lines(int year) {
        return SpendingCodes.assets(programs, year);
    }

    /// How the line of a round stands at the end of its year, or today while the year runs.
    public Optional<Standing> standing(Round.Plan plan) {
        return Optional.ofNullable(plan.line()).map(line -> {
            var last = Period.year(plan.year()).to();
            var today = LocalDate.now(clock);
            return budget.standing(
                    new BudgetScope.Lines(List.of(line)), today.isBefore(last) ? today : last, KnownAt.now());
        });
    }

    public Outcome<Round> plan(Round.Plan plan) {
        var problems = problems(plan, null);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(transaction, () -> {
            var id = UuidCreator.getTimeOrderedEpoch();
            if (!store.add(id, plan)) {
                return Outcome.refused(Problem.at("half", "round.there", plan.year(), plan.half()));
            }
            var round = store.find(plan.year(), plan.half()).orElseThrow();
            store.note(id, round.state(), null);
            log.note(
                    "round.planned",
                    "round",
                    round.code(),
                    Map.of("budget", plan.budget().amount()));
            return Outcome.done(round);
        });
    }

    /// Changes days, budget and source of a round that is not closed; never its half-year.
    public Outcome<Round> change(Round seen, Round.Plan plan) {
        var problems = problems(plan, seen);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(
                transaction,
                () -> {
                    if (!store.change(seen, plan)) {
                        return Outcome.refused(Problem.of("round.meanwhile"));
                    }
                    log.note(
                            "round.changed",
                            "round",
                            seen.code(),
                            Map.of("budget", plan.budget().amount()));
                    return Outcome.done(find(seen.code()).orElseThrow());
                },
                broken -> broken.name().equals("equipment_round_within_budget")
                        ? Problem.at("budget", "round.budget.bound")
                        : null);
    }

    /// Leads a round one step onwards, or one back with a reason.
    public Outcome<Round> move(Round seen, RoundState to, String reason) {
        var problems = new ArrayList<>(reach.problems());
        var back = seen.state().back().filter(to::equals).isPresent();
        if (!back && seen.state().onwards().filter(to::equals).isEmpty()) {
            problems.add(Problem.of("round.meanwhile"));
        } else if (back && reason.isBlank()) {
            problems.add(Problem.at("reason", "round.reason.missing"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(
                transaction,
                () -> {
                    if (!store.move(seen, to)) {
                        return Outcome.refused(Problem.of("round.meanwhile"));
                    }
                    store.note(seen.id(), to, reason.isBlank() ? null : reason.strip());
                    log.note("round.moved", "round", seen.code(), Map.of("state", to.code()));
                    return Outcome.done(find(seen.code()).orElseThrow());
                },
                broken -> switch (broken.name()) {
                    case "equipment_round_promises" -> Problem.of("round.promises");
                    case "equipment_round_allocated" -> Problem.of("round.allocated");
                    default -> null;
                });
    }

    private List<Problem> problems(Round.Plan plan, @Nullable Round seen) {
        var problems = new ArrayList<>(reach.problems());
        if (plan.closes().isBefore(plan.opens())) {
            problems.add(Problem.at("closes", "round.closes.before", plan.closes(), plan.opens()));
        }
        if (plan.source().isBlank() || plan.source().length() > LONGEST_SOURCE) {
            problems.add(Problem.at("source", "round.source.missing", LONGEST_SOURCE));
        }
        if (plan.budget().amount() < 0) {
            problems.add(Problem.at("budget", "round.budget.negative"));
        }
        if (plan.line() != null && !lines(plan.year()).contains(plan.line())) {
            problems.add(Problem.at("line", "round.line.unknown", plan.line().toString(), plan.year()));
        } else {
            var raised = seen == null || !plan.budget().equals(seen.plan().budget());
            standing(plan)
                    .map(standing -> standing.appropriation().minus(standing.committed()))
                    .filter(left -> raised && plan.budget().compareTo(left) > 0)
                    .ifPresent(left -> problems.add(Problem.at(
                            "budget",
                            "round.budget.line",
                            won(plan.budget()),
                            String.valueOf(plan.line()),
                            won(left))));
        }
        return problems;
    }

    private static String won(Won amount) {
        return "%,d".formatted(amount.amount());
    }
}
