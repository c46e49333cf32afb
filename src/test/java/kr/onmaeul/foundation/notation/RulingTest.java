package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The rules as rows with a day and an article.
class RulingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasARowWithItsSource(Rule rule) {
        var ruling = Ruling.on(DAY, rule);
        assertThat(ruling.rule()).isEqualTo(rule);
        assertThat(ruling.source()).matches("행정업무의 운영.*제\\d+조.*|행정업무운영 편람: .+|한글 맞춤법 .+");
        assertThat(ruling.since()).isBefore(DAY);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void beforeTheFirstRowTheFirstHolds(Rule rule) {
        assertThat(Ruling.on(LocalDate.of(1999, 1, 1), rule)).isEqualTo(Ruling.on(DAY, rule));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE_DOTS,MUST,제7조제5항", "TIME,MUST,제7조제5항", "AMOUNT_WORDS,MUST,제2조제2항", "MARK_ORDER,MUST,제2조제1항",
        "ATTACHMENT,MUST,제4조제4항", "END,MUST,제4조제5항", "BLANK_BELOW,MUST,제4조제5항", "PRESS_CONTACT,MUST,제63조제3항",
        "FOREIGN_WORD,NOTE,제7조제1항", "DATE_PADDING,SHOULD,편람", "MARK_SINGLE,SHOULD,편람", "PARTICLE,NOTE,맞춤법"
    })
    void whatTheLawSaysIsAMustAndWhatTheHandbookSaysIsNot(Rule rule, Severity severity, String article) {
        assertThat(Ruling.on(DAY, rule).severity()).isEqualTo(severity);
        assertThat(Ruling.on(DAY, rule).source()).contains(article);
    }

    @Test
    void aFindingCarriesTheRowOfTheDay() {
        assertThat(Checking.passage("2026-11-22 현재").getFirst().ruling()).isEqualTo(Ruling.on(DAY, Rule.DATE_DOTS));
    }
}
