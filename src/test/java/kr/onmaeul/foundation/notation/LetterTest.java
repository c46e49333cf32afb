package kr.onmaeul.foundation.notation;

import static kr.onmaeul.foundation.notation.Checking.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The parts of a letter: items, symbols, 붙임, 끝, tables. Articles 2 and 4 of the enforcement rule.
class LetterTest {

    @Test
    void itemsGoOnWithoutAGap() {
        var found = Checking.document("1. 목적\n2. 기간\n4. 장소.  끝.");
        assertThat(rules(found)).containsExactly(Rule.MARK_ORDER);
        assertThat(found.getFirst().sentence().arguments()).containsExactly("4.", "3.");
        assertThat(found.getFirst().place().line()).isEqualTo(3);
    }

    @Test
    void aLevelIsNotLeftOut() {
        var found = Checking.document("1. 목적\n2. 방법\n    1) 방문\n    2) 우편.  끝.");
        assertThat(rules(found)).containsExactly(Rule.MARK_ORDER);
        assertThat(found.getFirst().sentence().arguments()).containsExactly("1)", "가.");
    }

    @Test
    void afterHaComesGeo() {
        var syllables = "가나다라마바사아자차카타파하";
        var text = new StringBuilder("1. 목록\n");
        syllables
                .chars()
                .forEach(letter -> text.append("  ").append((char) letter).append(". 항목\n"));
        var right = text + "  거. 항목\n2. 비고.  끝.";
        var wrong = text + "  너. 항목\n2. 비고.  끝.";
        assertThat(Checking.document(right)).isEmpty();
        assertThat(rules(Checking.document(wrong))).containsExactly(Rule.MARK_AFTER_HA);
    }

    @Test
    void anItemThatStandsAloneGetsNoMark() {
        var wrong = "1. 회의를 엽니다.  끝.";
        assertThat(rules(Checking.document(wrong))).containsExactly(Rule.MARK_SINGLE);
        assertThat(Checking.repaired(Kind.DOCUMENT, wrong)).isEqualTo("회의를 엽니다.  끝.");
    }

    @Test
    void eachLevelStandsTwoHalfWidthsFurtherIn() {
        var wrong = " 1. 목적\n가. 홍보\n      나.  참여\n2. 기간.  끝.";
        assertThat(rules(Checking.document(wrong))).containsOnly(Rule.MARK_LAYOUT);
        assertThat(Checking.repaired(Kind.DOCUMENT, wrong)).isEqualTo("1. 목적\n  가. 홍보\n  나. 참여\n2. 기간.  끝.");
    }

    @Test
    void oneBlankFollowsAMark() {
        Checking.mends(Rule.MARK_LAYOUT, "1.목적\n2. 기간", "1. 목적\n2. 기간");
    }

    @Test
    void allEightLevelsAreKnown() {
        var text = "1. 하나\n  가. 둘\n    1) 셋\n      가) 넷\n        (1) 다섯\n          (가) 여섯\n            ① 일곱\n"
                + "              ㉮ 여덟\n              ㉯ 여덟\n            ② 일곱\n          (나) 여섯\n        (2) 다섯\n"
                + "      나) 넷\n    2) 셋\n  나. 둘\n2. 하나.  끝.";
        assertThat(Checking.document(text)).isEmpty();
    }

    @Test
    void symbolsStandInTheirOrder() {
        assertThat(Checking.passage("□ 개요\n○ 목적\n- 홍보\nㆍ 소식지\n○ 기간\n□ 계획")).isEmpty();
        var found = Checking.passage("□ 개요\n- 홍보\n○ 기간\nㆍ 소식지");
        assertThat(rules(found)).containsExactly(Rule.SYMBOL_ORDER, Rule.SYMBOL_ORDER);
        assertThat(found.getFirst().sentence().arguments()).containsExactly("-", "○");
    }

    @Test
    void attachmentsFollowTheTextWithNameAndQuantity() {
        assertThat(Checking.document("계획을 알립니다.\n붙임  추진계획 1부.  끝.")).isEmpty();
        assertThat(Checking.document("계획을 알립니다.\n붙임  1. 추진계획 1부.\n      2. 배치도 2매.  끝."))
                .isEmpty();
        var found = Checking.document("계획을 알립니다.\n붙임  추진계획.  끝.");
        assertThat(rules(found)).containsExactly(Rule.ATTACHMENT);
        assertThat(found.getFirst().repair()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "계획을 알립니다.\n\n붙임  추진계획 1부.  끝.",
                "계획을 알립니다.\n붙임: 추진계획 1부.  끝.",
                "계획을 알립니다.\n붙임 추진계획 1부.  끝.",
                "계획을 알립니다.\n붙임  추진계획1부  끝.",
                "계획을 알립니다.\n붙임  1. 추진계획 1부.  끝.",
                "계획을 알립니다. 붙임  추진계획 1부.  끝.",
                "계획을 알립니다.\n붙임  추진계획 1부.",
                "계획을 알립니다.  끝.\n붙임  추진계획 1부.  끝.",
                "계획을 알립니다.\n붙임  추진계획 1부. 끝",
                "계획을 알립니다.\n붙임  추진계획 1부.\n끝."
            })
    void oneRightFormComesOutOfManyWrongOnes(String wrong) {
        assertThat(Checking.document(wrong)).as(wrong).isNotEmpty();
        assertThat(Checking.repaired(Kind.DOCUMENT, wrong)).as(wrong).isEqualTo("계획을 알립니다.\n붙임  추진계획 1부.  끝.");
    }

    @Test
    void twoAttachmentsAreNumbered() {
        assertThat(Checking.repaired(Kind.DOCUMENT, "알립니다.\n붙임  추진계획 1부.\n      배치도 1부.  끝."))
                .isEqualTo("알립니다.\n붙임  1. 추진계획 1부.\n      2. 배치도 1부.  끝.");
    }

    @Test
    void whatNamesTheSenderMayFollowTheEnd() {
        assertThat(Checking.document("알려 드립니다.  끝.\n\n영등포구청장\n\n기안자 주무관  결재권자 홍보미디어과장\n시행 홍보미디어과-123"))
                .isEmpty();
        assertThat(Checking.repaired(Kind.DOCUMENT, "알려 드립니다.\n\n영등포구청장\n")).isEqualTo("알려 드립니다.  끝.\n\n영등포구청장\n");
    }

    @Test
    void textAfterTheEndIsLeftToAPerson() {
        var found = Checking.document("1. 목적.  끝.\n2. 기간");
        assertThat(rules(found)).containsExactly(Rule.END);
        assertThat(found.getFirst().sentence().key()).isEqualTo("notation.end.middle");
    }

    @Test
    void afterAWholeTableTheEndStandsBelowIt() {
        var table = "명단을 보냅니다.\n| 부서 | 인원 |\n|---|---|\n| 홍보미디어과 | 28 |\n";
        assertThat(Checking.document(table + "  끝.")).isEmpty();
        assertThat(Checking.repaired(Kind.DOCUMENT, table.stripTrailing())).isEqualTo(table + "  끝.");
    }

    @Test
    void aTableThatEndsPartWaySaysSoAndHasNoEnd() {
        var head = "명단을 보냅니다.\n| 부서 | 인원 |\n|---|---|\n| 홍보미디어과 | 28 |\n";
        assertThat(Checking.document(head + "| 이하 빈칸 |  |\n|  |  |")).isEmpty();
        var wrong = head + "|  |  |\n|  |  |\n  끝.";
        assertThat(rules(Checking.document(wrong))).contains(Rule.BLANK_BELOW);
        assertThat(Checking.repaired(Kind.DOCUMENT, wrong)).isEqualTo(head + "| 이하 빈칸 |  |\n|  |  |");
    }

    @Test
    void aPassageNeedsNeitherEndNorAttachments() {
        assertThat(Checking.passage("구정 소식을 알립니다.")).isEmpty();
    }

    @Test
    void inMarkdownABlankLinePartsParagraphsAndIndentsAreFree() {
        var text = "# 계획\n\n1. 목적\n   가. 홍보\n   나. 참여\n2. 기간\n\n붙임  추진계획 1부.  끝.";
        assertThat(Checking.of(Writing.markdown(text, Kind.DOCUMENT))).isEmpty();
        assertThat(Checking.of(Writing.markdown("```\n2026-11-22\n```\n", Kind.PASSAGE)))
                .isEmpty();
    }

    @Test
    void aPressReleaseNamesDepartmentPersonAndContact() {
        var body = "보도자료\n도서관 야간 개관\n구민을 위해 밤에도 문을 엽니다.\n";
        assertThat(Writing.kindOf(body)).isEqualTo(Kind.PRESS);
        var found = Checking.of(Writing.of(body, Kind.PRESS));
        assertThat(rules(found)).containsExactly(Rule.PRESS_CONTACT, Rule.PRESS_CONTACT, Rule.PRESS_CONTACT);
        var whole = body + "담당부서: 홍보미디어과  담당자: 언론팀장  연락처: 02-2670-1234";
        assertThat(rules(Checking.of(Writing.of(whole, Kind.PRESS)))).doesNotContain(Rule.PRESS_CONTACT);
        var noPerson = body + "담당부서: 홍보미디어과\n연락처: 02-2670-1234";
        assertThat(Checking.of(Writing.of(noPerson, Kind.PRESS)))
                .extracting(finding -> finding.sentence().key())
                .containsExactly("notation.press.person");
    }

    @Test
    void aTextShowsWhatItIs() {
        assertThat(Writing.kindOf("수신  내부결재\n제목  계획\n")).isEqualTo(Kind.DOCUMENT);
        assertThat(Writing.kindOf("□ 개요\n○ 목적\n")).isEqualTo(Kind.PASSAGE);
        assertThat(Checking.of(Writing.lines(List.of("알립니다.", "붙임  계획 1부.  끝."), Kind.DOCUMENT)))
                .isEmpty();
    }
}
