package kr.onmaeul.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.time.KnownAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionParserTest {

    private static final LocalDate DATED = LocalDate.of(2023, 6, 12);
    private static final Moment MOMENT = new Moment(LocalDate.of(2023, 5, 31), DATED, KnownAt.now());
    private static final Catalogue CATALOGUE = new Catalogue(Measures2023.ALL);

    @Test
    void aFlowIsCountedFromNewYearToTheAsOfDayUnlessItSaysOtherwise() {
        var figure = figure("press.releases");
        assertThat(figure.key()).isEqualTo("press.releases");
        assertThat(figure.expression().reach(MOMENT)).hasToString("2023-01-01/2023-05-31");
        assertThat(figure("press.releases @ ..as-of").expression().reach(MOMENT))
                .hasToString("2023-05-31");
        assertThat(figure("press.releases @ year-05-01..dated").expression().reach(MOMENT))
                .hasToString("2023-05-01/2023-06-12");
        assertThat(figure("staff.quota").expression().reach(MOMENT)).hasToString("2023-05-31");
        assertThat(figure("newsletter.planned-copies").expression().reach(MOMENT))
                .hasToString("2023-01-01/2023-12-31");
    }

    @Test
    void aFigureMayBearAName() {
        var figure = figure("press.coverage.local-broadcast = press.coverage[medium=LOCAL_BROADCAST]");
        assertThat(figure.key()).isEqualTo("press.coverage.local-broadcast");
        assertThat(figure.canonical())
                .isEqualTo("{press.coverage.local-broadcast = press.coverage[medium=LOCAL_BROADCAST]}");
    }

    @Test
    void anExpressionIsSaidInPlainWordsOfBothLanguages() {
        assertThat(PlainWords.of(figure("press.releases").expression(), MOMENT).ko())
                .isEqualTo("보도자료 작성 및 배포, 2023. 1. 1. ~ 5. 31.");
        assertThat(PlainWords.of(figure("press.releases").expression(), MOMENT).en())
                .isEqualTo("Press releases, 1 January to 31 May 2023");
        assertThat(PlainWords.of(
                                figure("staff.quota[grade=5] + staff.quota[grade=6] @ dated")
                                        .expression(),
                                MOMENT)
                        .en())
                .isEqualTo("Quota – 5 (on 31 May 2023) + Quota – 6 (on 12 June 2023)");
        assertThat(PlainWords.of(
                                figure("rate(press.coverage[medium=LOCAL_BROADCAST], press.coverage)")
                                        .expression(),
                                MOMENT)
                        .ko())
                .isEqualTo("언론보도 – LOCAL_BROADCAST가 ÷ 언론보도 (%), 2023. 1. 1. ~ 5. 31.");
    }

    @Test
    void aTypedNumberNamesItsSource() {
        assertThat(parse("\"4회\" 출처 \"2023년 교육 계획\"")).isEqualTo(new Braced.Sourced("4회", "2023년 교육 계획"));
        assertThat(parse("\"4회\" source \"Plan\"")).isEqualTo(new Braced.Sourced("4회", "Plan"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "press.release                        | code.near          | 0  | 13",
                "보도자료작성및배포                   | code.near          | 0  | 9",
                "quite.another.thing                  | code.unknown       | 0  | 19",
                "press.coverage[media=X]              | dimension.unknown  | 15 | 20",
                "press.coverage[medium=LOCAL]         | member.unknown     | 22 | 27",
                "press.coverage[medium=LOCAL_BROADCAS]| member.near        | 22 | 36",
                "press.coverage[medium=LOCAL_BROADCAST | bracket.missing   | 14 | 15",
                "press.releases + staff.quota         | units.unlike       | 15 | 16",
                "rate(press.releases, staff.quota)    | rate.unlike        | 0  | 4",
                "rate(press.releases)                 | rate.form          | 19 | 20",
                "press.releases @ year-01-01..2023-06-13 | day.ahead       | 17 | 27",
                "press.releases @ 2023-02-30..as-of   | day.wrong          | 17 | 27",
                "press.releases @                     | day.missing        | 15 | 16",
                "press.releases @ as-of               | period.expected    | 17 | 22",
                "staff.quota @ year-01-01..as-of      | day.expected       | 14 | 24",
                "press.releases @ 2023-05-31..2023-01-01 | period.reversed | 17 | 27",
                "press.releases press.coverage        | leftover           | 15 | 29",
                "press.releases ! 3                   | leftover           | 15 | 16",
                "Press = press.releases               | key.wrong          | 0  | 5",
                "(press.releases                      | parenthesis.missing| 0  | 1",
            })
    void aWrongExpressionSaysWhatIsWrongAndWhere(String text, String key, int from, int to) {
        assertThat(parse(text)).isInstanceOf(Braced.Wrong.class);
        var problem = ((Braced.Wrong) parse(text)).problems().getFirst();
        assertThat(problem.problem().key()).isEqualTo("report.expression." + key);
        assertThat(List.of(problem.from(), problem.to())).isEqualTo(List.of(from, to));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7302, 20230612})
    void whatIsPrintedIsReadAgainAsTheSame(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var expression = any(random, 0);
            assertThat(parse(expression.canonical()))
                    .as("seed %d: %s", seed, expression.canonical())
                    .isInstanceOfSatisfying(
                            Braced.Figure.class,
                            read -> assertThat(read.expression()).isEqualTo(expression));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 245, 8_888})
    void whateverIsTypedIsAnsweredAndNeverThrows(long seed) {
        var random = new Random(seed);
        var pieces = List.of(
                "press.releases",
                "press.coverage",
                "[",
                "]",
                "=",
                "medium",
                "LOCAL_BROADCAST",
                "@",
                "..",
                "as-of",
                "year-13-40",
                "rate",
                "(",
                ")",
                ",",
                "+",
                "-",
                "\"",
                "출처",
                "source",
                "2023-02-29",
                "🏛",
                "{",
                " ",
                ".",
                "-",
                "\uD83C",
                "“",
                "0");
        for (int round = 0; round < 5_000; round++) {
            var text = new StringBuilder();
            for (int count = random.nextInt(12); count >= 0; count--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            switch (parse(text.toString())) {
                case Braced.Figure figure ->
                    assertThat(parse(figure.canonical()
                                    .substring(1, figure.canonical().length() - 1)))
                            .isEqualTo(figure);
                case Braced.Sourced sourced -> assertThat(sourced.source()).isNotBlank();
                case Braced.Wrong(var problems) ->
                    assertThat(problems)
                            .as("seed %d: %s", seed, text)
                            .isNotEmpty()
                            .allSatisfy(one -> assertThat(one.to()).isBetween(one.from(), text.length()));
            }
        }
        assertThat(parse("(".repeat(10_000))).isInstanceOf(Braced.Wrong.class);
    }

    @Test
    void everyProblemHasItsSentenceInBothLanguages() throws Exception {
        var source = Files.readString(Path.of("src/main/java/kr/onmaeul/office/report/ExpressionParser.java"));
        for (var language : List.of("ko", "en")) {
            var bundle = new Properties();
            try (var file = Files.newBufferedReader(
                    Path.of("src/main/resources/messages/office/report_" + language + ".properties"))) {
                bundle.load(file);
            }
            var keys = Pattern.compile("wrong\\([^;]*?\"([a-z.-]+)\"")
                    .matcher(source)
                    .results()
                    .map(found -> "report.expression." + found.group(1))
                    .toList();
            assertThat(keys).hasSizeGreaterThan(15);
            assertThat(bundle.stringPropertyNames()).containsAll(keys);
        }
    }

    private static Expression any(Random random, int depth) {
        return switch (depth > 3 ? 0 : random.nextInt(4)) {
            case 0 -> flow(random);
            case 1 -> new Expression.Sum(any(random, depth + 1, false), any(random, depth + 1, false));
            case 2 -> new Expression.Difference(any(random, depth + 1, false), any(random, depth + 1, false));
            default -> new Expression.Rate(any(random, depth + 1, false), any(random, depth + 1, false));
        };
    }

    private static Expression any(Random random, int depth, boolean rates) {
        var one = any(random, depth);
        return !rates && one instanceof Expression.Rate ? flow(random) : one;
    }

    private static Expression flow(Random random) {
        var members = new TreeMap<String, String>();
        if (random.nextBoolean()) {
            members.put("medium", random.nextBoolean() ? "LOCAL_BROADCAST" : "NATIONAL_BROADCAST");
        }
        var early = random.nextBoolean()
                ? new Day.OfYear(MonthDay.of(1, 1 + random.nextInt(28)))
                : new Day.Fixed(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(300)));
        Day late = random.nextBoolean() ? new Day.AsOf() : new Day.Dated();
        var when = switch (random.nextInt(3)) {
            case 0 -> new When.Usual();
            case 1 -> new When.Until(late);
            default -> new When.Between(early, late);
        };
        return new Expression.Measured(Measures2023.COVERAGE, members, when);
    }

    private static Braced.Figure figure(String text) {
        return (Braced.Figure) parse(text);
    }

    private static Braced parse(String text) {
        return ExpressionParser.parse(text, 0, text.length(), CATALOGUE, DATED);
    }
}
