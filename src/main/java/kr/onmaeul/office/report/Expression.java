package kr.onmaeul.office.report;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.office.result.Unit;

/// A number as a question: what stands between the braces of a figure. Names are already found and units agree.
sealed interface Expression {

    record Measured(Measure measure, SortedMap<String, String> members, When when) implements Expression {

        public Measured {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }
    }

    record Sum(Expression left, Expression right) implements Expression {}

    record Difference(Expression left, Expression right) implements Expression {}

    /// The part in percent of the whole.
    record Rate(Expression part, Expression whole) implements Expression {}

    default Unit unit() {
        return switch (this) {
            case Measured(var measure, var _, var _) -> measure.unit();
            case Sum(var left, var _) -> left.unit();
            case Difference(var left, var _) -> left.unit();
            case Rate(var _, var _) -> Unit.PERCENT;
        };
    }

    /// Whether it names a day or an initiative of another year than the one that is looked at: such a figure does not
    /// move along when a report begins with the sections of an earlier one.
    default boolean boundToAnotherYear(int year) {
        return leaves().anyMatch(leaf -> leaf.when().fixed().anyMatch(day -> day.getYear() != year)
                || leaf.members().values().stream()
                        .anyMatch(code -> code.matches("\\d{4}-\\d+") && !code.startsWith(year + "-")));
    }

    /// Everything that is asked for, from left to right.
    default Stream<Measured> leaves() {
        return switch (this) {
            case Measured measured -> Stream.of(measured);
            case Sum(var left, var right) -> Stream.concat(left.leaves(), right.leaves());
            case Difference(var left, var right) -> Stream.concat(left.leaves(), right.leaves());
            case Rate(var part, var whole) -> Stream.concat(part.leaves(), whole.leaves());
        };
    }

    /// The days of all that is asked for.
    default Reach reach(Moment moment) {
        return leaves().map(leaf -> leaf.when().reach(leaf.measure().kind(), moment))
                .reduce(Reach::with)
                .orElseThrow();
    }

    /// The one way to write it; parsing that yields the same expression.
    default String canonical() {
        return switch (this) {
            case Measured(var measure, var members, var when) -> measure.code() + bracketed(members) + when.canonical();
            case Sum(var left, var right) -> left.canonical() + " + " + right.operand();
            case Difference(var left, var right) -> left.canonical() + " - " + right.operand();
            case Rate(var part, var whole) -> "rate(" + part.canonical() + ", " + whole.canonical() + ")";
        };
    }

    private String operand() {
        return switch (this) {
            case Measured(var _, var _, var _), Rate(var _, var _) -> canonical();
            case Sum(var _, var _), Difference(var _, var _) -> "(" + canonical() + ")";
        };
    }

    private static String bracketed(SortedMap<String, String> members) {
        return members.isEmpty()
                ? ""
                : members.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
