package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times of day: article 7(5) of the regulation.
class TimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "오후 3시에 시작합니다.|15:00에 시작합니다.",
                "오전 9시 5분 개회|09:05 개회",
                "오후 3시 반 개회|15:30 개회",
                "오후 3:05 개회|15:05 개회",
                "오전 12시 마감|00:00 마감",
                "오후 12시 30분 배식|12:30 배식",
                "접수 마감: 18시까지|접수 마감: 18:00까지",
                "개회: 14시 30분|개회: 14:30",
                "개회 시각은 09시입니다.|개회 시각은 09시입니다.",
                "일시: 9:05|일시: 09:05",
                "일시: 2026. 11. 22. 9:05|일시: 2026. 11. 22. 09:05",
                "운영 시간 14 : 30부터|운영 시간 14:30부터"
            })
    void timesRunThroughTwentyFourHoursWithAColonAndTwoDigits(String wrong, String right) {
        if (wrong.equals(right)) {
            assertThat(Checking.passage(wrong)).isEmpty();
        } else {
            Checking.mends(Rule.TIME, wrong, right);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3시에 시작합니다.", "개회는 7시 30분"})
    void anHourThatMayBeMorningOrAfternoonIsLeftToAPerson(String wrong) {
        Checking.only(Rule.TIME, wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"개회 시각: 25:00", "일시: 12:70", "일시: 24:30"})
    void aTimeThatThereIsNotIsLeftToAPerson(String wrong) {
        Checking.only(Rule.TIME_IMPOSSIBLE, wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:05 ~ 18:00 운영",
                "하루 24시간 운영",
                "오후 3시간 동안 교육",
                "찬성과 반대의 비는 3:10",
                "24:00까지 접수",
                "12시군 협의회",
                "오후에 다시 엽니다."
            })
    void whatIsWrittenRightOrIsNoTimeIsLeftInPeace(String right) {
        assertThat(Checking.passage(right)).as(right).isEmpty();
    }
}
