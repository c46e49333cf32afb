package kr.onmaeul.office.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.handout.LeavingPaper;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.korean.Bilingual;
import org.junit.jupiter.api.Test;

class PaperDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 31);

    @Test
    void marksBecomeAListWithinTheItemAboveThem() {
        var text = CanonicalText.of(document("""
                > 구정 소식을 알림
                □ 추진실적
                ○ 언론보도
                - 중앙방송
                · 저녁 뉴스
                ○ 소식지
                ※ 한 해에 두 번
                """));
        assertThat(text.lines())
                .containsSubsequence("구정 소식을 알림", "□ 추진실적", "○ 언론보도", "- 중앙방송", "· 저녁 뉴스", "○ 소식지", "※ 한 해에 두 번");
    }

    @Test
    void aSectionBearsItsNumberItsTeamAndBeginsOnItsPage() {
        var headings = document("> 목적").headings().toList();
        assertThat(headings).extracting(Heading::line).containsExactly("Ⅱ. 추진실적", "1 통신망");
        assertThat(headings.getLast().note()).extracting(run -> run.plain()).containsExactly("정보통신팀");
        assertThat(headings.getLast().boxed()).isTrue();
    }

    @Test
    void aTableThatWasTypedUnevenlyIsFilledUp() {
        var table = table(document("""
                |^ (단위: 천원)
                |= 구분 | 예산 | 집행
                | 계 | 3
                | ^ | 2 | 1 | 넷째
                | ^ | ^ | ^ | ^
                """));
        assertThat(table.columns()).hasSize(4);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.headRows()).isEqualTo(1);
    }

    @Test
    void aReportKeepsEveryRuleWhenItLeaves() throws Exception {
        LeavingPaper.keepsEveryRule(document("""
                > 구정 소식을 알림
                □ 추진실적
                ○ 언론보도
                |^ (단위: 천원)
                |= 구분 | 예산 | 집행
                | 계 | 3 | 2
                """));
    }

    @Test
    void nothingTypedIsNoDocumentThatCannotBeWritten() throws Exception {
        var pieces = List.of(
                "□", "○", "-", "·", ">", "※", "|", "|=", "|^", "^", " ", "가나", "12", "\n", "\n", "{x", "[[budget]]");
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var body = new StringBuilder();
            for (int piece = random.nextInt(40); piece > 0; piece--) {
                body.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            var document = document(body.toString());
            if (i % 40 == 0) {
                assertThat(HwpxCheck.withoutSchema().check(Hwpx.bytes(document)))
                        .as(body.toString())
                        .isEmpty();
            }
        }
    }

    private static Table table(Document document) {
        return document.body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Document document(String body) {
        var part = new ReportSection(
                UUID.randomUUID(),
                Optional.empty(),
                1,
                1,
                "Ⅱ",
                new Bilingual("추진실적", "Work"),
                List.of(),
                SectionState.DONE,
                "",
                1);
        var section = new ReportSection(
                UUID.randomUUID(),
                Optional.of(part.id()),
                2,
                1,
                "1",
                new Bilingual("통신망", "Network"),
                List.of("network"),
                SectionState.DONE,
                body,
                1);
        var report = new Report(
                UUID.randomUUID(),
                "half",
                1,
                new Bilingual("주요업무 보고", "Report"),
                "pr-media",
                DAY,
                DAY,
                ReportState.IN_WORK,
                1,
                List.of(part, section));
        return Papers2023.of().now(report).document();
    }
}
