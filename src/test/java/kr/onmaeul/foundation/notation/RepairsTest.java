package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import kr.onmaeul.foundation.Effort;
import kr.onmaeul.foundation.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What repairs do to a text, and how long checking takes.
class RepairsTest {

    private static final int TEXTS = 1_500;
    private static final int MEGABYTE = 1_000_000;

    /// Pieces right and wrong that texts are made of at random.
    private static final List<String> PIECES = List.of(
            "2026년 11월 22일",
            "2026-11-22",
            "2026.1.05",
            "’23. 6. 12",
            "'23.6.",
            "23. 6. 12.",
            "11월 3일(화)",
            "2026. 2. 30.",
            "오후 3시",
            "오전 9시 30분",
            "9:05",
            "14 : 30",
            "18시까지",
            "일시: ",
            "금 5000원",
            "금113,560원",
            "금1,000원(금일천원)",
            "1234567원",
            "1. ",
            "2.",
            "가. ",
            "나.",
            "1) ",
            "가)",
            "(1) ",
            "①",
            "㉮ ",
            "□ ",
            "○ ",
            "- ",
            "ㆍ ",
            "붙임",
            "붙임: ",
            "붙임  1. 계획 1부.",
            "계획1부",
            "끝.",
            "  끝.",
            " 끝",
            "끝",
            "이하 빈칸",
            "|",
            "| |",
            "|---|",
            "～",
            " - ",
            "~",
            "-",
            "１２",
            "ＡＢ",
            "  ",
            "   ",
            "　",
            "\t",
            " ",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\n\n",
            "을(를)",
            "(으)로",
            "3를",
            "책를",
            "258 건",
            "31건",
            "50 %",
            "MOU",
            "(MOU)",
            "{",
            "}",
            "{press.releases}",
            "`",
            "```\n",
            "[[",
            "http://a.kr",
            "수신",
            "제목  ",
            "담당부서: 홍보미디어과",
            "구청장",
            "보도자료",
            "구정 소식",
            "바랍니다.",
            ".",
            "0",
            "1",
            "9",
            "12",
            "2026",
            ",",
            ":",
            "(",
            ")",
            "부",
            "원",
            "시",
            "월",
            "일",
            "년",
            "😀",
            "\uD83D");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRepairedTextOffersNoRepairAnyMore(Kind kind) {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var i = 0; i < TEXTS; i++) {
            var text = text(random);
            for (var writing : List.of(Writing.of(text, kind), Writing.markdown(text, kind))) {
                var repaired = Checking.NOTATION.repaired(writing).orBroken();
                var again = new Writing(repaired, kind, writing.markdown());
                assertThat(Notation.edits(Checking.NOTATION.check(again).orBroken()))
                        .as("seed %d, text %d:%n%s%nbecame%n%s", seed, i, text, repaired)
                        .isEmpty();
                assertThat(Checking.NOTATION.repaired(again).orBroken()).isEqualTo(repaired);
            }
        }
    }

    @Test
    void editsOfOneCheckNeverTouchOneAnother() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var i = 0; i < TEXTS; i++) {
            var text = text(random);
            var edits = Notation.edits(Checking.document(text)).stream()
                    .sorted(Comparator.comparingInt(Edit::start))
                    .toList();
            for (var at = 1; at < edits.size(); at++) {
                assertThat(edits.get(at).start())
                        .as("seed %d: %s", seed, text)
                        .isGreaterThanOrEqualTo(edits.get(at - 1).end());
            }
        }
    }

    @Test
    void theOneEditBetweenTwoTextsMakesOneTheOther() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var i = 0; i < TEXTS; i++) {
            var text = text(random);
            var other = text(random);
            var edit = Repairs.between(text, other);
            assertThat(edit.map(one -> Repairs.apply(text, List.of(one))).orElse(text))
                    .as("seed %d", seed)
                    .isEqualTo(other);
        }
    }

    @Test
    void ofTwoEditsInOnePlaceTheFirstIsTaken() {
        var edits = List.of(new Edit(1, 3, "x"), new Edit(2, 4, "y"), new Edit(4, 4, "z"), new Edit(4, 5, "w"));
        assertThat(Repairs.apply("abcdef", edits)).isEqualTo("axdzef");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1,",
                "0",
                " ",
                "　",
                "2026.",
                "2026. 1. ",
                "-",
                "1-",
                "금1",
                "금1,",
                "{",
                "[",
                "`",
                "(",
                "a",
                "a.",
                "a@",
                "A",
                "9:",
                "오후 ",
                "~",
                "|",
                "| ",
                "끝.",
                "붙임 ",
                "을(를)",
                "가.",
                "1월 ",
                "http://",
                "１",
                "일",
                "금1원(금일",
                "https://a ",
                "담당 ",
                "a-"
            })
    void aHostileLineIsCheckedInTimeThatGrowsWithItsLength(String piece) {
        var few = took(piece.repeat(MEGABYTE / 64 / piece.length()));
        var many = took(piece.repeat(MEGABYTE / 16 / piece.length()));
        assertThat(many)
                .as("four times as long")
                .isLessThan(few.multipliedBy(12).plusMillis(800));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.", "a"})
    void aLineOfAMegabyteIsChecked(String piece) {
        assertThat(took(piece.repeat(MEGABYTE / piece.length()))).isLessThan(Duration.ofSeconds(30));
    }

    private static Duration took(String text) {
        return Effort.of(() -> {
            Checking.NOTATION.check(Writing.of(text, Kind.DOCUMENT)).orBroken();
            Checking.NOTATION
                    .check(Writing.of(text.replaceAll("(?s)(.{20})", "$1\n"), Kind.PASSAGE))
                    .orBroken();
        });
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithASentence() {
        var tooLong = Writing.of("가".repeat(Notation.LONGEST + 1), Kind.PASSAGE);
        assertThat(Checking.NOTATION.check(tooLong)).isInstanceOf(Outcome.Refused.class);
        assertThat(Checking.NOTATION.repaired(tooLong)).isInstanceOf(Outcome.Refused.class);
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        var pieces = random.nextInt(1, 25);
        for (var i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
