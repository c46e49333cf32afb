package kr.onmaeul.office.result;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.Period;
import org.springframework.stereotype.Component;

/// Whether a fact can be one. Finds everything that is wrong at once.
@Component
class ResultCheck {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");
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

    List<Problem> problems(NewResult wanted) {
        return new Looking().at(wanted);
    }

    /// One look at many facts: what today is and which teams there are is asked once.
    Looking looking() {
        return new Looking();
    }

    final class Looking {

        private final LocalDate today = LocalDate.now(clock);
        private final Set<String> teams = codes.teams();

        List<Problem> at(NewResult wanted) {
            var problems = new ArrayList<Problem>();
            metrics.find(wanted.metric())
                    .ifPresentOrElse(
                            metric -> against(metric, wanted, problems),
                            () -> problems.add(
                                    wanted.metric().isBlank()
                                            ? Problem.at("metric", "result.metric.missing")
                                            : Problem.at("metric", "result.metric.unknown", wanted.metric())));
            if (wanted.day().isBefore(Period.BEGINNING)) {
                problems.add(Problem.at("day", "result.day.early", Period.BEGINNING));
            }
            if (!teams.contains(wanted.team())) {
                problems.add(
                        wanted.team().isBlank()
                                ? Problem.at("team", "result.team.missing")
                                : Problem.at("team", "result.team.unknown", wanted.team(), listed(teams)));
            }
            var initiative = wanted.initiative();
            if (initiative != null && !codes.initiative(initiative)) {
                problems.add(Problem.at("initiative", "result.initiative.unknown", initiative));
            }
            texts(wanted, problems);
            return problems;
        }

        private void against(Metric metric, NewResult wanted, List<Problem> problems) {
            members(metric, wanted, problems);
            quantity(metric, wanted.quantity(), problems);
            if (metric.kind() != Kind.PLAN && wanted.day().isAfter(today)) {
                problems.add(Problem.at("day", "result.day.future", wanted.day(), today));
            }
        }
    }

    private static void members(Metric metric, NewResult wanted, List<Problem> problems) {
        for (var dimension : metric.dimensions()) {
            var field = "members." + dimension.name();
            var right = dimension.members().stream().map(Dimension.Member::code).collect(Collectors.joining(", "));
            var member = wanted.members().get(dimension.name());
            if (member == null || member.isBlank()) {
                problems.add(Problem.at(field, "result.member.missing", dimension.label(), right));
            } else if (dimension.member(member).isEmpty()) {
                problems.add(Problem.at(field, "result.member.unknown", dimension.label(), member, right));
            }
        }
        wanted.members().keySet().stream()
                .filter(name -> metric.dimension(name).isEmpty())
                .sorted()
                .forEach(name -> problems.add(Problem.at("members", "result.dimension.unknown", metric.label(), name)));
    }

    private static void quantity(Metric metric, BigDecimal quantity, List<Problem> problems) {
        int digits = metric.unit().fractionDigits();
        if (quantity.signum() == 0) {
            problems.add(Problem.at("quantity", "result.quantity.zero"));
        } else if (quantity.abs().compareTo(LARGEST) > 0) {
            problems.add(Problem.at("quantity", "result.quantity.large", LARGEST));
        } else if (quantity.stripTrailingZeros().scale() > digits) {
            problems.add(
                    digits == 0
                            ? Problem.at("quantity", "result.quantity.whole", quantity.toPlainString())
                            : Problem.at("quantity", "result.quantity.digits", quantity.toPlainString(), digits));
        } else if (quantity.signum() < 0 && metric.kind() != Kind.STOCK) {
            problems.add(Problem.at("quantity", "result.quantity.negative", quantity.toPlainString()));
        }
    }

    private static void texts(NewResult wanted, List<Problem> problems) {
        if (wanted.title().isBlank()) {
            problems.add(Problem.at("title", "result.title.missing"));
        } else if (wanted.title().length() > LONGEST_TITLE) {
            problems.add(Problem.at("title", "result.title.long", wanted.title().length(), LONGEST_TITLE));
        }
        if (wanted.evidence().length() > LONGEST_EVIDENCE) {
            problems.add(Problem.at(
                    "evidence", "result.evidence.long", wanted.evidence().length(), LONGEST_EVIDENCE));
        }
        var key = wanted.sourceKey();
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            problems.add(Problem.at("sourceKey", "result.key.wrong", LONGEST_KEY));
        }
        if ((wanted.title() + wanted.evidence() + key).indexOf('\0') >= 0) {
            problems.add(Problem.of("result.text.unreadable"));
        }
    }

    private static String listed(Set<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }
}
