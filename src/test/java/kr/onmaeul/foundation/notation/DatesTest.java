package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates: article 7(5) of the regulation, and the handbook on blanks and zeros.
class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "회의는 2026년 11월 22일 열립니다.|회의는 2026. 11. 22. 열립니다.",
                "제출 기한: 2026년 11월 22일까지|제출 기한: 2026. 11. 22.까지",
                "11월 22일(일) 휴관|11. 22.(일) 휴관",
                "’23년 6월 12일 현재|’23. 6. 12. 현재",
                "운영 기간: 2026년 11월부터|운영 기간: 2026. 11.부터",
                "작성일: 2026-11-22|작성일: 2026. 11. 22.",
                "작성일: 2026/1/5|작성일: 2026. 1. 5.",
                "작성일 2026-01-05 현재|작성일 2026. 1. 5. 현재",
                "기준일: 2026. 11. 22|기준일: 2026. 11. 22.",
                "기준일: 2026.11.22|기준일: 2026. 11. 22.",
                "기간은 2026. 11 까지입니다.|기간은 2026. 11 까지입니다.",
                "6. 12(월) 개최|6. 12.(월) 개최"
            })
    void fullStopsTakeThePlaceOfTheWordsAndTheLastOneStays(String wrong, String right) {
        if (wrong.equals(right)) {
            assertThat(Checking.passage(wrong)).isEmpty();
        } else {
            Checking.mends(Rule.DATE_DOTS, wrong, right);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "기준일: 2026.11.22.|기준일: 2026. 11. 22.",
                "기준일: 2026.  1. 5.|기준일: 2026. 1. 5.",
                "기준일: ’23.6.12.|기준일: ’23. 6. 12.",
                "기간: 2026.11.부터|기간: 2026. 11.부터",
                "6.12.(월) 개최|6. 12.(월) 개최"
            })
    void oneBlankFollowsEachFullStop(String wrong, String right) {
        Checking.mends(Rule.DATE_SPACING, wrong, right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "기준일: 2026. 01. 05.|기준일: 2026. 1. 5.",
                "기준일: 2026. 11. 05.|기준일: 2026. 11. 5.",
                "기간: 2026. 06.부터|기간: 2026. 6.부터"
            })
    void monthsAndDaysAreNotFilledUpWithZeros(String wrong, String right) {
        Checking.mends(Rule.DATE_PADDING, wrong, right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "기준일: '23. 6. 12.|기준일: ’23. 6. 12.",
                "기준일: ‘23. 6. 12.|기준일: ’23. 6. 12.",
                "기준일: 23. 6. 12. 현재|기준일: ’23. 6. 12. 현재"
            })
    void anApostropheStandsBeforeAShortenedYear(String wrong, String right) {
        Checking.mends(Rule.DATE_SHORT_YEAR, wrong, right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026. 2. 29. 개최", "2026년 13월 1일 개최", "2026-04-31 접수", "6. 31.(화) 개최", "’23. 0. 1. 현재"})
    void aDateThatTheCalendarDoesNotHaveIsLeftToAPerson(String wrong) {
        Checking.only(Rule.DATE_IMPOSSIBLE, wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026. 11. 22.",
                "’23. 6. ~ 12.",
                "2026. 6. 1. ~ 6. 30.",
                "2024. 2. 29.(목) 14:00",
                "2026년 상반기에는 6월, 9월, 12월에 발행",
                "면적 2026.11㎡",
                "주소 192.168.0.12 접속",
                "제1.2.3절",
                "판 4.14.1 설치",
                "문서번호 2026-11",
                "전화 02-2670-1234",
                "3일간 운영",
                "3년 6개월"
            })
    void whatIsWrittenRightOrIsNoDateIsLeftInPeace(String right) {
        assertThat(Checking.passage(right)).as(right).isEmpty();
    }

    @Test
    void aFindingKnowsItsLineAndItsPlaceInTheWholeText() {
        var text = "첫 줄\r\n기준일: 2026.11.22.\r\n";
        var found = Checking.passage(text).getFirst();
        assertThat(found.place().line()).isEqualTo(2);
        assertThat(text.substring(found.place().start(), found.place().end())).isEqualTo("2026.11.22.");
    }

    @Test
    void ofSeveralFaultsInOneDateTheGravestIsSaidAndAllAreMended() {
        Checking.mends(Rule.DATE_DOTS, "기준일: 2026.01.05", "기준일: 2026. 1. 5.");
    }

    @Test
    void whatStandsInBracesIsLeftAlone() {
        assertThat(Checking.passage("○ 간담회 {\"2026-11-22\" 출처 \"2026.11.22 결과 보고\"} 개최"))
                .isEmpty();
        assertThat(Checking.passage("○ 소식지 {newsletter.copies @ 2026-01-01..2026-05-31}부"))
                .isEmpty();
    }
}
