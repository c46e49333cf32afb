package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The same texts given to us and to kordoc 4.14.1, which checks notation as well. Where the two differ the table says
/// why; a difference that the table does not know fails.
class KordocTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SCRIPT = """
            import { lintGongmunText } from "kordoc";
            let text = "";
            for await (const piece of process.stdin) text += piece;
            const answers = JSON.parse(text).map((one) => lintGongmunText(one, { document: true }).map((found) => found.rule));
            process.stdout.write(JSON.stringify(answers));
            """;

    private enum Difference {
        /// both find the same fault, or both find none
        SAME,
        /// they do not look at it
        OURS,
        /// we do not: no article and no fact of ours stands behind it
        THEIRS,
        /// both see the place, and one of them sees more there
        MORE
    }

    /// @param ours our rules, theirs kordoc's, each parted by blanks; `why` explains a difference
    private record Sample(Difference difference, String text, String ours, String theirs, String why) {}

    private static final List<Sample> SAMPLES = List.of(
            same("기준일: 2026.11.22. 현재", "DATE_SPACING", "DATE_NO_SPACE"),
            same("기준일: 2026. 01. 05. 현재", "DATE_PADDING", "DATE_ZERO_PAD"),
            same("기준일: 2026. 11. 22", "DATE_DOTS", "DATE_NO_END_DOT"),
            same("작성일: 2026-11-22", "DATE_DOTS", "DATE_HYPHEN"),
            same("오후 3시 개최", "TIME", "TIME_AMPM"),
            same("금 113,560원(금일십일만삼천오백육십원)", "AMOUNT_WORDS", "MONEY_GEUM_SP"),
            same("금113,560원", "AMOUNT_WORDS", "MONEY_NO_HANGUL"),
            same("붙임: 계획서 1부.  끝.", "ATTACHMENT_FORM", "BUNIM_COLON"),
            same("알립니다.\n붙임  계획서 1부.", "END", "END_MARK_MISSING"),
            same("담당자를 지정하고 2026. 11. 22.까지 회신", "", ""),
            same("https://a.go.kr/2026-11-22 참고", "", ""),
            more("개최 시각 14 : 30부터", "TIME", "COLON_SPACE TIME_COLON_SP", "쌍점의 띄어쓰기는 시각에서만 본다"),
            more("’23.6.12. 현재", "DATE_SPACING", "DATE_2DIGIT_YR", "줄인 연도는 ’를 두면 쓸 수 있고, 띄어쓰기만 고친다"),
            more("MOU를 맺고 업무협약(MOU)을 알림", "FOREIGN_WORD", "", "본문에 그대로 둔 로마자를 본다"),
            more("MOU(업무협약) 체결", "FOREIGN_WORD", "FOREIGN_FIRST", "같은 곳을 우리는 참고로만 알린다"),
            ours("2026년 11월 22일 개최", "DATE_DOTS", "연·월·일을 글자로 적은 날짜: 영 제7조제5항"),
            ours("2026. 2. 30. 개최", "DATE_IMPOSSIBLE", "달력에 없는 날짜"),
            ours("오전 10:30 개최", "TIME", "쌍점이 있어도 오전을 적은 시각"),
            ours("개회 시각: 9:05", "TIME", "한 자리 시"),
            ours("일시: 14시 30분", "TIME", "시와 분을 글자로 적은 시각"),
            ours("금113,560원(금일십일만삼천오백육십일원)", "AMOUNT_WORDS", "숫자와 한글이 다른 금액"),
            ours("수강료 10000원", "AMOUNT_SEPARATORS", "세 자리 쉼표가 없는 금액"),
            ours("알립니다.\n붙임  계획서.  끝.", "ATTACHMENT", "수량이 없는 붙임"),
            ours("알립니다.\n붙임  계획서 1부. 끝.", "END", "한 칸만 띄운 끝 표시"),
            ours("1. 목적\n3. 기간", "MARK_ORDER", "건너뛴 항목"),
            ours("홍보과을(를) 방문", "PARTICLE", "남은 조사"),
            ours("정원 ２８명", "FULL_WIDTH", "전각 숫자"),
            ours("09:00～18:00 운영", "RANGE", "전각 물결표"),
            theirs("예산 345천원", "MONEY_CHEONWON", "부서의 예산표는 천원 단위로 적는다"),
            theirs("2026. 6. 1. ~ 6. 30. 접수", "TILDE_SPACE", "물결표 앞뒤의 빈칸은 부서의 보고서가 늘 둔다"),
            theirs("장소 : 구청", "COLON_SPACE", "쌍점의 띄어쓰기는 규칙의 범위 밖"),
            theirs("컨텐츠 제작", "LOANWORD_ERROR", "낱말의 표기는 규칙의 범위 밖"),
            theirs("알립니다 — 구정 소식", "AI_EM_DASH", "문체는 규칙의 범위 밖"));

    private static List<Set<String>> theirs;

    @BeforeAll
    static void ask() throws IOException, InterruptedException {
        var node = new ProcessBuilder("node", "--input-type=module", "-e", SCRIPT)
                .directory(Path.of("").toAbsolutePath().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = node.getOutputStream()) {
            in.write(JSON.writeValueAsString(SAMPLES.stream().map(Sample::text).toList())
                    .getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(node.exitValue()).as("node with kordoc").isZero();
        List<List<String>> answers = JSON.readValue(said, new TypeReference<>() {});
        theirs = answers.stream().map(one -> (Set<String>) new TreeSet<>(one)).toList();
    }

    @Test
    void kordocFindsWhatTheTableSays() {
        for (var at = 0; at < SAMPLES.size(); at++) {
            assertThat(theirs.get(at)).as(SAMPLES.get(at).text).isEqualTo(words(SAMPLES.get(at).theirs));
        }
    }

    @Test
    void weFindWhatTheTableSays() {
        for (var sample : SAMPLES) {
            var kind = sample.text.contains("붙임") ? Kind.DOCUMENT : Kind.PASSAGE;
            var found = Checking.of(Writing.of(sample.text, kind)).stream()
                    .map(finding -> finding.ruling().rule().name())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found).as(sample.text).isEqualTo(words(sample.ours));
        }
    }

    @Test
    void everyDifferenceIsExplained() {
        assertThat(SAMPLES).allSatisfy(sample -> {
            var us = !sample.ours.isEmpty();
            var them = !sample.theirs.isEmpty();
            switch (sample.difference) {
                case SAME -> assertThat(us).isEqualTo(them);
                case OURS -> assertThat(us && !them).isTrue();
                case THEIRS -> assertThat(them && !us).isTrue();
                case MORE -> assertThat(us).isTrue();
            }
            assertThat(sample.why.isEmpty()).as(sample.text).isEqualTo(sample.difference == Difference.SAME);
        });
    }

    private static Set<String> words(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Sample same(String text, String ours, String theirs) {
        return new Sample(Difference.SAME, text, ours, theirs, "");
    }

    private static Sample more(String text, String ours, String theirs, String why) {
        return new Sample(Difference.MORE, text, ours, theirs, why);
    }

    private static Sample ours(String text, String ours, String why) {
        return new Sample(Difference.OURS, text, ours, "", why);
    }

    private static Sample theirs(String text, String theirs, String why) {
        return new Sample(Difference.THEIRS, text, "", theirs, why);
    }
}
