package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.report.Expression.Measured;

/// Says an expression in plain words: `보도자료 작성 및 배포, 2023. 1. 1. ~ 5. 31.`
final class PlainWords {

    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("yyyy. M. d.", Locale.KOREAN);
    private static final DateTimeFormatter KOREAN_SAME_YEAR = DateTimeFormatter.ofPattern("M. d.", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_SAME_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private PlainWords() {}

    static Bilingual of(Expression expression, Moment moment) {
        return new Bilingual(of(expression, moment, Locale.KOREAN), of(expression, moment, Locale.ENGLISH));
    }

    private static String of(Expression expression, Moment moment, Locale locale) {
        var times = expression
                .leaves()
                .map(leaf -> time(leaf, moment, locale))
                .distinct()
                .toList();
        return times.size() == 1
                ? words(expression, Optional.empty(), locale) + ", " + times.getFirst()
                : words(expression, Optional.of(moment), locale);
    }

    /// @param moment where every measure says its own days
    private static String words(Expression expression, Optional<Moment> moment, Locale locale) {
        return switch (expression) {
            case Measured measured ->
                named(measured, locale)
                        + moment.map(known -> " (" + time(measured, known, locale) + ")")
                                .orElse("");
            case Expression.Sum(var left, var right) ->
                words(left, moment, locale) + " + " + operand(right, moment, locale);
            case Expression.Difference(var left, var right) ->
                words(left, moment, locale) + " − " + operand(right, moment, locale);
            case Expression.Rate(var part, var whole) ->
                operand(part, moment, locale) + " ÷ " + operand(whole, moment, locale) + " (%)";
        };
    }

    private static String operand(Expression expression, Optional<Moment> moment, Locale locale) {
        var words = words(expression, moment, locale);
        return switch (expression) {
            case Measured(var _, var _, var _) -> words;
            case Expression.Sum(var _, var _), Expression.Difference(var _, var _), Expression.Rate(var _, var _) ->
                "(" + words + ")";
        };
    }

    private static String named(Measured measured, Locale locale) {
        var label = measured.measure().label().in(locale);
        if (measured.members().isEmpty()) {
            return label;
        }
        return label + " – "
                + measured.members().entrySet().stream()
                        .map(one -> measured.measure().dimension(one.getKey()).orElseThrow().members().stream()
                                .filter(member -> member.code().equals(one.getValue()))
                                .map(member -> member.label().in(locale))
                                .findFirst()
                                .orElse(one.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String time(Measured measured, Moment moment, Locale locale) {
        var reach = measured.when().reach(measured.measure().kind(), moment);
        boolean english = locale.equals(Locale.ENGLISH);
        var to = reach.to();
        if (reach.from() instanceof LocalDate from) {
            boolean sameYear = from.getYear() == to.getYear();
            return english
                    ? from.format(sameYear ? ENGLISH_SAME_YEAR : ENGLISH) + " to " + to.format(ENGLISH)
                    : from.format(KOREAN) + " ~ " + to.format(sameYear ? KOREAN_SAME_YEAR : KOREAN);
        }
        return switch (measured.measure().kind()) {
            case FLOW, PLAN -> english ? "up to " + to.format(ENGLISH) : to.format(KOREAN) + "까지 모두";
            case STOCK, RULE -> english ? "on " + to.format(ENGLISH) : to.format(KOREAN) + " 현재";
        };
    }
}
