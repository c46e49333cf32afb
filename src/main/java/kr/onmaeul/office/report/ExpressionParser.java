package kr.onmaeul.office.report;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.report.Token.Kind;
import kr.onmaeul.office.result.Dimension;
import org.jspecify.annotations.Nullable;

/// Reads what stands between two braces. Whatever is wrong becomes a problem with its place; nothing throws. Names are
/// found in the catalogue and units compared while reading, so that each problem knows its place.
final class ExpressionParser {

    private static final String PROBLEMS = "report.expression.";
    private static final int DEEPEST = 20;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*");
    private static final Pattern OF_YEAR = Pattern.compile("year-(\\d{2}-\\d{2})");

    private final Catalogue catalogue;
    private final LocalDate dated;
    private final List<Token> tokens;
    private final List<ExpressionProblem> problems = new ArrayList<>();
    private int at;

    private ExpressionParser(List<Token> tokens, Catalogue catalogue, LocalDate dated) {
        this.tokens = tokens;
        this.catalogue = catalogue;
        this.dated = dated;
    }

    /// Reads the characters from one place of a text to another, braces not among them.
    ///
    /// @param dated the report's day: facts after it cannot be asked for
    static Braced parse(String text, int from, int to, Catalogue catalogue, LocalDate dated) {
        return new ExpressionParser(Lexer.tokens(text, from, to), catalogue, dated).braced();
    }

    private Braced braced() {
        if (here().is(Kind.QUOTED)) {
            return sourced();
        }
        var key = key();
        var expression = sum(0);
        if (problems.isEmpty() && !here().is(Kind.END)) {
            wrong(here(), "leftover", here().text());
        }
        if (!problems.isEmpty() || expression == null) {
            return new Braced.Wrong(List.copyOf(problems));
        }
        return new Braced.Figure(key == null ? keyOf(expression) : key, key != null, expression);
    }

    private Braced sourced() {
        var number = next();
        var word = here();
        if (!word.isWord("source") && !word.isWord("출처")) {
            wrong(word.is(Kind.END) ? number : word, "source.missing", number.text());
            return new Braced.Wrong(List.copyOf(problems));
        }
        next();
        var source = next();
        if (!source.is(Kind.QUOTED) || source.text().isBlank() || !here().is(Kind.END)) {
            wrong(source.is(Kind.END) ? word : source, "source.missing", number.text());
            return new Braced.Wrong(List.copyOf(problems));
        }
        return new Braced.Sourced(number.text(), source.text().strip());
    }

    private @Nullable String key() {
        if (!here().is(Kind.WORD) || !tokens.get(at + 1).is(Kind.EQUALS)) {
            return null;
        }
        var key = next();
        next();
        if (!KEY.matcher(key.text()).matches()) {
            wrong(key, "key.wrong", key.text());
        }
        return key.text();
    }

    private @Nullable Expression sum(int depth) {
        var left = term(depth);
        while (left != null && (here().is(Kind.PLUS) || here().is(Kind.MINUS))) {
            var sign = next();
            var right = term(depth);
            if (right == null) {
                return null;
            }
            if (left.unit() != right.unit()) {
                wrong(sign, "units.unlike", left.unit().sign(), right.unit().sign());
            }
            left = sign.is(Kind.PLUS) ? new Expression.Sum(left, right) : new Expression.Difference(left, right);
        }
        return left;
    }

    private @Nullable Expression term(int depth) {
        if (depth > DEEPEST) {
            wrong(here(), "deep", DEEPEST);
            return null;
        }
        if (here().is(Kind.OPEN)) {
            var open = next();
            var inner = sum(depth + 1);
            return inner != null && expect(Kind.CLOSE, open, "parenthesis.missing") ? inner : null;
        }
        if (here().isWord("rate") && tokens.get(at + 1).is(Kind.OPEN)) {
            return rate(depth);
        }
        return here().is(Kind.WORD) ? measured() : refuse(here());
    }

    private @Nullable Expression rate(int depth) {
        var word = next();
        next();
        var part = sum(depth + 1);
        if (part == null || !expect(Kind.COMMA, word, "rate.form")) {
            return null;
        }
        var whole = sum(depth + 1);
        if (whole == null || !expect(Kind.CLOSE, word, "rate.form")) {
            return null;
        }
        if (part.unit() != whole.unit()) {
            wrong(word, "rate.unlike", part.unit().sign(), whole.unit().sign());
        }
        return new Expression.Rate(part, whole);
    }

    private @Nullable Expression measured() {
        var code = next();
        var measure = catalogue.find(code.text()).orElse(null);
        if (measure == null) {
            catalogue
                    .near(code.text())
                    .ifPresentOrElse(
                            near -> wrong(code, "code.near", code.text(), near),
                            () -> wrong(code, "code.unknown", code.text()));
            return null;
        }
        var members = members(measure);
        var when = here().is(Kind.AT) ? when(measure) : new When.Usual();
        return members == null || when == null ? null : new Expression.Measured(measure, members, when);
    }

    private @Nullable SortedMap<String, String> members(Measure measure) {
        var members = new TreeMap<String, String>();
        if (!here().is(Kind.BRACKET_OPEN)) {
            return members;
        }
        var open = next();
        do {
            var name = next();
            if (!name.is(Kind.WORD) || !expect(Kind.EQUALS, name, "member.form")) {
                wrong(name.is(Kind.END) ? open : name, "member.form");
                return null;
            }
            var member = next();
            var dimension = measure.dimension(name.text()).orElse(null);
            if (dimension == null) {
                wrong(name, "dimension.unknown", name.text(), measure.code(), names(measure));
            } else if (dimension.members().stream().noneMatch(one -> one.code().equals(member.text()))) {
                unknownMember(member.is(Kind.END) ? name : member, dimension);
            } else if (members.put(name.text(), member.text()) != null) {
                wrong(name, "dimension.twice", name.text());
            }
        } while (here().is(Kind.COMMA) && next() != null);
        return expect(Kind.BRACKET_CLOSE, open, "bracket.missing") ? members : null;
    }

    private void unknownMember(Token member, Dimension dimension) {
        Catalogue.nearest(member.text(), dimension.members(), Dimension.Member::code)
                .ifPresentOrElse(
                        near -> wrong(member, "member.near", member.text(), dimension.name(), near.code()),
                        () -> wrong(
                                member,
                                "member.unknown",
                                member.text(),
                                dimension.name(),
                                dimension.members().stream()
                                        .map(Dimension.Member::code)
                                        .collect(Collectors.joining(", "))));
    }

    private @Nullable When when(Measure measure) {
        var sign = next();
        if (here().is(Kind.RANGE)) {
            next();
            var to = day(sign);
            return to == null ? null : fitting(measure, new When.Until(to), sign);
        }
        var first = here();
        var from = day(sign);
        if (from == null) {
            return null;
        }
        if (!here().is(Kind.RANGE)) {
            return fitting(measure, new When.On(from), first);
        }
        next();
        var to = day(sign);
        if (to == null) {
            return null;
        }
        var moment = new Moment(dated, dated, KnownAt.now());
        boolean comparable = from.getClass() == to.getClass();
        if (comparable && from.in(moment).isAfter(to.in(moment))) {
            wrong(first, "period.reversed", from.canonical(), to.canonical());
        }
        return fitting(measure, new When.Between(from, to), first);
    }

    private When fitting(Measure measure, When when, Token place) {
        switch (measure.kind()) {
            case FLOW, PLAN -> {
                if (when instanceof When.On(var day)) {
                    wrong(place, "period.expected", measure.code(), day.canonical());
                }
            }
            case STOCK, RULE -> {
                if (!(when instanceof When.On)) {
                    wrong(place, "day.expected", measure.code());
                }
            }
        }
        boolean ahead = measure.kind() != MeasureKind.PLAN
                && switch (when) {
                    case When.On(Day.Fixed(var day)) -> day.isAfter(dated);
                    case When.Between(var _, Day.Fixed(var day)) -> day.isAfter(dated);
                    case When.Until(Day.Fixed(var day)) -> day.isAfter(dated);
                    case When.Usual(), When.On(var _), When.Between(var _, var _), When.Until(var _) -> false;
                };
        if (ahead) {
            wrong(place, "day.ahead", dated.toString());
        }
        return when;
    }

    private @Nullable Day day(Token before) {
        var word = here();
        if (!word.is(Kind.WORD)) {
            wrong(word.is(Kind.END) ? before : word, "day.missing");
            return null;
        }
        next();
        try {
            var ofYear = OF_YEAR.matcher(word.text());
            return switch (word.text()) {
                case "as-of" -> new Day.AsOf();
                case "dated" -> new Day.Dated();
                default ->
                    ofYear.matches()
                            ? new Day.OfYear(MonthDay.parse("--" + ofYear.group(1)))
                            : new Day.Fixed(LocalDate.parse(word.text()));
            };
        } catch (DateTimeException none) {
            wrong(word, "day.wrong", word.text());
            return null;
        }
    }

    private @Nullable Expression refuse(Token token) {
        switch (token.kind()) {
            case END -> wrong(token, "empty");
            case UNENDED -> wrong(token, "quotation.unended");
            case WRONG -> wrong(token, "sign.wrong", token.text());
            default -> wrong(token, "measure.expected", token.text());
        }
        return null;
    }

    private boolean expect(Kind kind, Token place, String key) {
        if (here().is(kind)) {
            next();
            return true;
        }
        wrong(here().is(Kind.END) ? place : here(), key);
        return false;
    }

    /// A key that follows from the expression, so that the same question always has the same one.
    private static String keyOf(Expression expression) {
        return switch (expression) {
            case Expression.Measured(var measure, var members, var _) ->
                measure.code()
                        + members.values().stream()
                                .map(member ->
                                        "." + member.toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.joining());
            case Expression.Sum(var _, var _), Expression.Difference(var _, var _), Expression.Rate(var _, var _) ->
                "computed." + mark(expression);
        };
    }

    /// A short mark of an expression's canonical form.
    static String mark(Expression expression) {
        var sum = new CRC32();
        sum.update(expression.canonical().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String names(Measure measure) {
        return measure.dimensions().isEmpty()
                ? "–"
                : measure.dimensions().stream().map(Dimension::name).collect(Collectors.joining(", "));
    }

    private Token here() {
        return tokens.get(at);
    }

    private Token next() {
        var token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    private void wrong(Token token, String key, Object... arguments) {
        problems.add(new ExpressionProblem(
                token.from(), Math.max(token.to(), token.from()), Problem.of(PROBLEMS + key, arguments)));
    }
}
