package kr.onmaeul.foundation.notation;

import static kr.onmaeul.foundation.notation.Severity.MUST;
import static kr.onmaeul.foundation.notation.Severity.NOTE;
import static kr.onmaeul.foundation.notation.Severity.SHOULD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What holds for a rule from a day on. When the law changes, a row is added.
///
/// @param since the first day of the version of the law that our books know
/// @param source the article, or the handbook
public record Ruling(Rule rule, Severity severity, LocalDate since, String source) {

    private static final LocalDate REGULATION = LocalDate.of(2023, 6, 27);
    private static final LocalDate ENFORCEMENT_RULE = LocalDate.of(2023, 6, 28);
    private static final LocalDate ORTHOGRAPHY = LocalDate.of(2017, 3, 28);

    static final List<Ruling> ROWS = List.of(
            regulation(Rule.DATE_DOTS, MUST, "제7조제5항: 날짜는 숫자로, 연·월·일의 자리에 마침표"),
            handbook(Rule.DATE_SPACING, SHOULD, "날짜의 마침표 뒤 한 칸"),
            handbook(Rule.DATE_PADDING, SHOULD, "월과 일에 0을 채우지 않음"),
            handbook(Rule.DATE_SHORT_YEAR, SHOULD, "연도를 줄이면 ’로 표시"),
            regulation(Rule.DATE_IMPOSSIBLE, MUST, "제7조제5항: 날짜의 표기"),
            orthography(Rule.RANGE, SHOULD, "부록 문장 부호: 물결표"),
            regulation(Rule.TIME, MUST, "제7조제5항: 시각은 24시각제 숫자로, 시·분 사이에 쌍점"),
            regulation(Rule.TIME_IMPOSSIBLE, MUST, "제7조제5항: 시각의 표기"),
            enforcement(Rule.AMOUNT_WORDS, MUST, "제2조제2항: 금액은 숫자 다음 괄호 안에 한글로"),
            handbook(Rule.AMOUNT_SEPARATORS, SHOULD, "금액은 세 자리마다 쉼표"),
            enforcement(Rule.MARK_ORDER, MUST, "제2조제1항: 항목의 표시"),
            handbook(Rule.MARK_AFTER_HA, SHOULD, "하 다음은 거, 너, 더"),
            handbook(Rule.MARK_SINGLE, SHOULD, "하나뿐인 항목에는 항목 기호를 두지 않음"),
            handbook(Rule.MARK_LAYOUT, SHOULD, "항목마다 2타씩 들이고 기호 뒤 1타"),
            handbook(Rule.SYMBOL_ORDER, SHOULD, "특수 기호는 □, ○, -, ㆍ의 차례"),
            enforcement(Rule.ATTACHMENT, MUST, "제4조제4항: 붙임의 표시"),
            handbook(Rule.ATTACHMENT_FORM, SHOULD, "붙임의 띄어쓰기와 마침표"),
            enforcement(Rule.END, MUST, "제4조제5항: 끝 표시"),
            enforcement(Rule.BLANK_BELOW, MUST, "제4조제5항: 표의 중간에서 끝나면 이하 빈칸"),
            regulation(Rule.PRESS_CONTACT, MUST, "제63조제3항: 보도자료의 담당부서·담당자·연락처"),
            regulation(Rule.FOREIGN_WORD, NOTE, "제7조제1항: 외국어는 필요하면 괄호 안에"),
            regulation(Rule.FULL_WIDTH, SHOULD, "제7조제4항: 숫자는 아라비아 숫자"),
            orthography(Rule.BLANKS, SHOULD, "제2항: 단어는 띄어 씀"),
            orthography(Rule.UNIT, NOTE, "제43항: 숫자 뒤의 단위는 붙여 쓸 수 있음"),
            orthography(Rule.PARTICLE, NOTE, "제41항: 조사는 앞말에 붙여 씀"));

    /// The row of a rule that holds on a day; before the first one the first.
    public static Ruling on(LocalDate day, Rule rule) {
        var rows = ROWS.stream().filter(row -> row.rule == rule).toList();
        return rows.stream()
                .filter(row -> !row.since.isAfter(day))
                .max(Comparator.comparing(Ruling::since))
                .orElseGet(rows::getFirst);
    }

    private static Ruling regulation(Rule rule, Severity severity, String article) {
        return new Ruling(rule, severity, REGULATION, "행정업무의 운영 및 혁신에 관한 규정 " + article);
    }

    private static Ruling enforcement(Rule rule, Severity severity, String article) {
        return new Ruling(rule, severity, ENFORCEMENT_RULE, "행정업무의 운영 및 혁신에 관한 규정 시행규칙 " + article);
    }

    /// What the ministry's handbook on administrative work teaches; kept since the rule that it explains.
    private static Ruling handbook(Rule rule, Severity severity, String what) {
        return new Ruling(rule, severity, ENFORCEMENT_RULE, "행정업무운영 편람: " + what);
    }

    private static Ruling orthography(Rule rule, Severity severity, String article) {
        return new Ruling(rule, severity, ORTHOGRAPHY, "한글 맞춤법 " + article);
    }
}
