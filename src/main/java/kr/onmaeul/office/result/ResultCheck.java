package kr.onmaeul.office.result;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.Period;
import org.springframework.stereotype.Component;

/// Whether a fact can be one. Finds everything that is wrong at once; the first thing a sentence mentions is always
/// what was written.
@Component
class ResultCheck {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_EVIDENCE = 1000;
    private static final int LONGEST_KEY = 200;

    private final Metrics metrics;
    private final OfficeCodes codes;
    private final Clock clock;

    ResultCheck(Metrics metrics, OfficeCodes codes, Clock clock) {
        this.metrics = metrics;
        this.codes = codes;
        this.clock = clock;
    }

    /// Whether whoever reverses may answer for the team.
    boolean mayAnswerFor(String team) {
        return codes.mayAnswerFor(team);
    }

    List<Problem> problems(NewResult wanted) {
        return look().at(wanted);
    }

    /// For many facts: each team and initiative is asked for once.
    Look look() {
        return new Look(codes::mayAnswerFor);
    }

    /// The same for facts that follow from what somebody was allowed to do.
    Look lookAtConsequences() {
        return new Look(_ -> true);
    }

    final class Look {

        private final LocalDate today = LocalDate.now(clock);
        private final Map<String, Boolean> teams = new HashMap<>();
        private final Map<String, Boolean> mine = new HashMap<>();
        private final Map<String, Boolean> initiatives = new HashMap<>();
        private final Predicate<String> mayAnswerFor;

        private Look(Predicate<String> mayAnswerFor) {
            this.mayAnswerFor = mayAnswerFor;
        }

        List<Problem> at(NewResult wanted) {
            var problems = new ArrayList<Problem>();
            var code = wanted.metric();
            metrics.find(code)
                    .ifPresentOrElse(
                            metric -> against(metric, wanted, problems),
                            () -> problems.add(Problem.at(
                                    "metric",
                                    code.isBlank() ? "result.metric.missing" : "result.metric.unknown",
                                    code)));
            if (wanted.day().isBefore(Period.BEGINNING)) {
                problems.add(Problem.at("day", "result.day.early", wanted.day(), Period.BEGINNING));
            }
            if (wanted.day().isAfter(LATEST)) {
                problems.add(Problem.at("day", "result.day.late", wanted.day().toString(), LATEST));
            }
            who(wanted, problems);
            texts(wanted, problems);
            return problems;
        }

        private void against(Metric metric, NewResult wanted, List<Problem> problems) {
            members(metric, wanted, problems);
            quantity(metric, wanted.quantity(), problems);
            if (metric.kind() != Kind.PLAN
                    && wanted.day().isAfter(today)
                    && !wanted.day().isAfter(LATEST)) {
                problems.add(Problem.at("day", "result.day.future", wanted.day(), today));
            }
        }

        private void who(NewResult wanted, List<Problem> problems) {
            var team = wanted.team();
            if (team.isBlank()) {
                problems.add(Problem.at("team", "result.team.missing", team));
            } else if (!teams.computeIfAbsent(team, codes::isTeam)) {
                problems.add(Problem.at("team", "result.team.unknown", team));
            } else if (!mine.computeIfAbsent(team, mayAnswerFor::test)) {
                problems.add(Problem.at("team", "result.team.others", team));
            }
            var initiative = wanted.initiative();
            if (initiative != null && !initiatives.computeIfAbsent(initiative, codes::isInitiative)) {
                problems.add(Problem.at("initiative", "result.initiative.unknown", initiative));
            }
        }
    }

    private static void members(Metric metric, NewResult wanted, List<Problem> problems) {
        for (var dimension : metric.dimensions()) {
            var right = dimension.members().stream().map(Dimension.Member::code).collect(Collectors.joining(", "));
            var member = wanted.members().getOrDefault(dimension.name(), "");
            if (dimension.member(member).isEmpty()) {
                problems.add(Problem.at(
                        "members." + dimension.name(),
                        member.isBlank() ? "result.member.missing" : "result.member.unknown",
                        member,
                        dimension.label(),
                        right));
            }
        }
        wanted.members().keySet().stream()
                .filter(name -> metric.dimension(name).isEmpty())
                .sorted()
                .forEach(name -> problems.add(Problem.at("members", "result.dimension.unknown", name, metric.label())));
    }

    private static void quantity(Metric metric, BigDecimal quantity, List<Problem> problems) {
        int digits = metric.unit().fractionDigits();
        var written = quantity.toString();
        if (quantity.signum() == 0) {
            problems.add(Problem.at("quantity", "result.quantity.zero", written));
        } else if (quantity.abs().compareTo(LARGEST) > 0) {
            problems.add(Problem.at("quantity", "result.quantity.large", written, LARGEST));
        } else if (quantity.stripTrailingZeros().scale() > digits) {
            problems.add(
                    digits == 0
                            ? Problem.at("quantity", "result.quantity.whole", written)
                            : Problem.at("quantity", "result.quantity.digits", written, digits));
        } else if (quantity.signum() < 0 && metric.kind() != Kind.STOCK) {
            problems.add(Problem.at("quantity", "result.quantity.negative", written));
        }
    }

    private static void texts(NewResult wanted, List<Problem> problems) {
        var title = wanted.title();
        if (title.isBlank()) {
            problems.add(Problem.at("title", "result.title.missing", ""));
        } else if (title.length() > LONGEST_TITLE) {
            problems.add(Problem.at("title", "result.title.long", title, title.length(), LONGEST_TITLE));
        }
        var evidence = wanted.evidence();
        if (evidence.length() > LONGEST_EVIDENCE) {
            problems.add(Problem.at("evidence", "result.evidence.long", evidence, evidence.length(), LONGEST_EVIDENCE));
        }
        var key = wanted.sourceKey();
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            problems.add(Problem.at("sourceKey", "result.key.wrong", key, LONGEST_KEY));
        }
        if ((title + evidence + key).indexOf('\0') >= 0) {
            problems.add(Problem.of("result.text.unreadable"));
        }
    }
}
