package kr.onmaeul.office.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.report.Expression.Measured;
import kr.onmaeul.office.report.Inline.Chip;
import kr.onmaeul.office.result.Unit;
import org.jspecify.annotations.Nullable;

/// Computes all figures of a report at once: every distinct question is asked once, each room is called once.
final class Computing {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST = new BigDecimal("99.9");

    private final Moment moment;
    private final Map<Ask, Tally> answers;

    private Computing(Moment moment, Map<Ask, Tally> answers) {
        this.moment = moment;
        this.answers = answers;
    }

    /// The figures by key in the order of their first appearance.
    static Map<String, ComputedFigure> all(Collection<Chip> chips, Moment moment, Sources.Offer offer) {
        Set<Ask> asks = new LinkedHashSet<>();
        chips.forEach(chip ->
                chip.expression().leaves().forEach(leaf -> ask(leaf, moment).ifPresent(asks::add)));
        var computing = new Computing(moment, offer.tallies(asks));
        var figures = new LinkedHashMap<String, ComputedFigure>();
        for (var chip : chips) {
            var figure = figures.containsKey(chip.key()) ? null : computing.figure(chip);
            if (figure != null
                    && !(chip.dashAtNought()
                            && figure.value() != null
                            && figure.value().signum() == 0)) {
                figures.put(chip.key(), figure);
            }
        }
        return figures;
    }

    /// The question behind a measured part, or nothing where its period has not begun.
    static Optional<Ask> ask(Measured leaf, Moment moment) {
        return leaf.when()
                .reach(leaf.measure().kind(), moment)
                .period()
                .map(period -> new Ask(leaf.measure().code(), leaf.members(), period, moment.knownAt()));
    }

    private ComputedFigure figure(Chip chip) {
        var expression = chip.expression();
        var raw = value(expression);
        var unit = expression.unit();
        var value = raw == null ? null : shown(raw, unit);
        return new ComputedFigure(
                chip.key(),
                expression.canonical(),
                PlainWords.of(expression, moment),
                value,
                unit,
                period(expression),
                expression
                        .leaves()
                        .map(this::tally)
                        .mapToLong(Tally::evidenceCount)
                        .sum(),
                value == null ? "–" : Printing.number(value));
    }

    private String period(Expression expression) {
        boolean rule = expression.leaves().allMatch(leaf -> leaf.measure().kind() == MeasureKind.RULE);
        return rule ? "" : expression.reach(moment).toString();
    }

    private @Nullable BigDecimal value(Expression expression) {
        return switch (expression) {
            case Measured leaf -> tally(leaf).value();
            case Expression.Sum(var left, var right) -> both(value(left), value(right), false);
            case Expression.Difference(var left, var right) -> both(value(left), value(right), true);
            case Expression.Rate(var part, var whole) -> rate(value(part), value(whole), part.unit());
        };
    }

    private static @Nullable BigDecimal both(@Nullable BigDecimal left, @Nullable BigDecimal right, boolean minus) {
        if (left == null || right == null) {
            return null;
        }
        return minus ? left.subtract(right) : left.add(right);
    }

    /// Money keeps the budget's rule; any rate is 100.0 only when the part is the whole.
    private static @Nullable BigDecimal rate(@Nullable BigDecimal part, @Nullable BigDecimal whole, Unit unit) {
        if (part == null || whole == null || whole.signum() <= 0) {
            return null;
        }
        if (unit == Unit.THOUSAND_WON) {
            return ExecutionRate.of(Won.of(whole.longValueExact()), Won.of(part.longValueExact()))
                    .map(ExecutionRate::percent)
                    .orElse(null);
        }
        var percent = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
        return part.compareTo(whole) < 0 && percent.compareTo(ALMOST) > 0 ? ALMOST : percent;
    }

    private Tally tally(Measured leaf) {
        return ask(leaf, moment).map(answers::get).orElse(Tally.NOTHING);
    }

    private static BigDecimal shown(BigDecimal raw, Unit unit) {
        return switch (unit) {
            case THOUSAND_WON -> raw.divide(THOUSAND, 0, RoundingMode.HALF_UP);
            case PERCENT -> raw.signum() == 0 ? BigDecimal.ZERO : raw.setScale(1, RoundingMode.HALF_UP);
            default -> {
                var plain = raw.setScale(unit.fractionDigits(), RoundingMode.HALF_UP)
                        .stripTrailingZeros();
                yield plain.scale() < 0 ? plain.setScale(0) : plain;
            }
        };
    }
}
