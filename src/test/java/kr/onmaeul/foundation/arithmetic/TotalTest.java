package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TotalTest {

    private static final String TABLE = """
            <table><thead><tr><th rowspan="2">구분</th><th rowspan="2">계</th><th colspan="2">성별</th></tr>
            <tr><th>남</th><th>여</th></tr></thead>
            <tr><td>계</td><td>%s</td><td>12</td><td>18</td></tr>
            <tr><td>1반</td><td>10</td><td>4</td><td>6</td></tr>
            <tr><td>2반</td><td>20</td><td>8</td><td>12</td></tr></table>
            """;

    @Test
    void rowsAndColumnsOfATableAddUp() {
        var checked = Checked.html(TABLE.formatted("30"));
        assertThat(checked.wrong()).isEmpty();
        assertThat(checked.holding(Rule.TOTAL)).contains("30", "12", "18", "10", "20");
    }

    @Test
    void aTotalThatDoesNotAddUpIsWrong() {
        var checked = Checked.html(TABLE.formatted("31"));
        assertThat(checked.wrong()).contains("31 → 30");
        var place = checked.findings().wrong().getFirst().place();
        assertThat(checked.findings().writing().line(place.line()).substring(place.start(), place.end()))
                .isEqualTo("31");
    }

    @Test
    void rowsOfRunningTextAddUpAboveAndBelow() {
        var above = "구분 접수 처리\n계 60 45\n민원실 40 30\n동주민센터 20 15\n";
        var below = "구분 접수 처리\n민원실 40 30\n동주민센터 20 15\n합 계 60 54\n";
        assertThat(Checked.text(above).holding(Rule.TOTAL)).containsExactly("60", "45");
        assertThat(Checked.text(below).wrong()).containsExactly("54 → 45");
    }

    @Test
    void subtotalsAddUpTheirRowsAndTheTotalAddsUpAllRows() {
        var table = """
                <table><tr><th>구분</th><th>종류</th><th>수량</th><th>금액(천원)</th></tr>
                <tr><td colspan="2">합계</td><td>10</td><td>1,000</td></tr>
                <tr><td rowspan="3">본청</td><td>소계</td><td>%s</td><td>600</td></tr>
                <tr><td>컴퓨터</td><td>4</td><td>400</td></tr><tr><td>모니터</td><td>2</td><td>200</td></tr>
                <tr><td rowspan="3">동</td><td>소계</td><td>4</td><td>400</td></tr>
                <tr><td>컴퓨터</td><td>1</td><td>100</td></tr><tr><td>모니터</td><td>3</td><td>300</td></tr></table>
                """;
        var right = Checked.html(table.formatted("6"));
        assertThat(right.wrong()).isEmpty();
        assertThat(right.holding(Rule.TOTAL)).containsExactly("10", "1,000", "6", "600", "4", "400");
        assertThat(Checked.html(table.formatted("5")).wrong()).containsExactly("5 → 6");
    }

    @Test
    void ratesYearsAndNumbersOfRowsAreNotAddedUp() {
        var checked = Checked.html("""
                <table><tr><th>연번</th><th>구분</th><th>건수</th><th>비율(%)</th><th>평균</th></tr>
                <tr><td></td><td>계</td><td>30</td><td>100</td><td>15</td></tr>
                <tr><td>1</td><td>가</td><td>10</td><td>33.3</td><td>10</td></tr>
                <tr><td>2</td><td>나</td><td>20</td><td>66.7</td><td>20</td></tr></table>
                """);
        assertThat(checked.wrong()).isEmpty();
        assertThat(checked.holding(Rule.TOTAL)).containsExactly("30");
        assertThat(Checked.text("구분 2021 2022 2023\n건수 10 20 30\n인원 5 6 11").wrong())
                .isEmpty();
    }

    @Test
    void aTableThatShowsOnlySomeOfItsRowsIsNotJudged() {
        var checked = Checked.text("구분 접수 처리\n계 60 45\n민원실 20 10\n동주민센터 20 15\n");
        assertThat(checked.wrong()).isEmpty();
        assertThat(checked.notJudged(Rule.TOTAL)).containsExactly("60", "45");
    }

    @Test
    void aDifferenceThatRoundingMakesIsNoted() {
        var checked = Checked.text("(단위: 백만원)\n구분 국비 시비\n계 60 46\n홍보 40 30\n전산 20 15\n");
        assertThat(checked.wrong()).isEmpty();
        assertThat(checked.notes()).containsExactly("46 ~ 45");
    }

    @Test
    void shortagesBalancesAndChangesAreDifferences() {
        var staff = "구분 계 행정 전산\n정 원 10 6 4\n현 원 11 5 6\n과부족 1 △1 %s\n";
        assertThat(Checked.text(staff.formatted("2")).holding(Rule.DIFFERENCE)).containsExactly("1", "△1", "2");
        assertThat(Checked.text(staff.formatted("3")).wrong()).contains("3 → 2");
        assertThat(Checked.text(staff.formatted("2").replace("△1", "▲1")).wrong())
                .isEmpty();
        var balance = """
                <table><tr><th>사업</th><th>예산액</th><th>집행액</th><th>잔액</th><th>집행률</th></tr>
                <tr><td>소식지</td><td>500,000원</td><td>200,000원</td><td>%s원</td><td>40%%</td></tr>
                <tr><td>전광판</td><td>300,000원</td><td>150,000원</td><td>150,000원</td><td>50%%</td></tr></table>
                """;
        assertThat(Checked.html(balance.formatted("300,000")).wrong()).isEmpty();
        assertThat(Checked.html(balance.formatted("290,000")).wrong()).containsExactly("290,000 → 300,000");
        assertThat(Checked.text("구분 전년 금년 증감\n보도 240 258 18\n기고 20 18 △3\n").wrong())
                .containsExactly("△3 → △2");
    }

    @Test
    void aTableThatSubtractsTheOtherWayRoundIsNotJudged() {
        var checked = Checked.text("구분 계 행정 전산\n정 원 10 6 4\n현 원 8 5 3\n과부족 2 1 1\n");
        assertThat(checked.wrong()).isEmpty();
        assertThat(checked.notJudged(Rule.DIFFERENCE)).containsExactly("2", "1", "1");
    }

    @Test
    void whatIsNoSumIsNotRaisedAlthoughItStandsWhereTotalsStand() {
        var table = """
                <table><tr><th>구분</th><th>계</th><th>1월</th><th>2월</th><th>3월</th></tr>
                <tr><td>방문자(명)</td><td>600</td><td>100</td><td>200</td><td>300</td></tr>
                <tr><td>전화(건)</td><td>60</td><td>10</td><td>20</td><td>30</td></tr>
                <tr><td>만족도(점)</td><td>85</td><td>80</td><td>85</td><td>90</td></tr>
                <tr><td>기온</td><td>13</td><td>10</td><td>12</td><td>16</td></tr></table>
                """;
        assertThat(Checked.html(table).wrong()).isEmpty();
        assertThat(Checked.html(table.replace("600", "700")).wrong()).containsExactly("700 → 600");
        var perSession = """
                <table><tr><th>과정</th><th>횟수</th><th>인원</th><th>회당 인원</th></tr>
                <tr><td>기초</td><td>10</td><td>200</td><td>20</td></tr>
                <tr><td>심화</td><td>5</td><td>150</td><td>30</td></tr>
                <tr><td>계</td><td>15</td><td>350</td><td>23.3</td></tr></table>
                """;
        assertThat(Checked.html(perSession).wrong()).isEmpty();
        var people = """
                <table><tr><th>구분</th><th>이용자</th></tr><tr><td>계</td><td>100</td></tr><tr><td>남</td><td>60</td></tr>
                <tr><td>여</td><td>40</td></tr><tr><td>청년</td><td>35</td></tr></table>
                """;
        assertThat(Checked.html(people).wrong()).isEmpty();
    }

    @Test
    void yearsSideBySideAreSubtractedAndRatesOfEachYearJudged() {
        var table = """
                <table><tr><th rowspan="2">구분</th><th colspan="3">2023년</th><th colspan="3">2024년</th></tr>
                <tr><th>예산액</th><th>집행액</th><th>집행률</th><th>예산액</th><th>집행액</th><th>집행률</th></tr>
                <tr><td>홍보</td><td>100,000</td><td>50,000</td><td>50.0</td><td>200,000</td><td>50,000</td><td>%s</td></tr></table>
                <table><tr><th>구분</th><th>2022</th><th>2023</th><th>증감</th></tr>
                <tr><td>가</td><td>10</td><td>15</td><td>5</td></tr><tr><td>나</td><td>25</td><td>20</td><td>△5</td></tr></table>
                """;
        var right = Checked.html(table.formatted("25.0"));
        assertThat(right.wrong()).isEmpty();
        assertThat(right.holding(Rule.RATE)).containsExactly("50.0", "25.0");
        assertThat(right.holding(Rule.DIFFERENCE)).containsExactly("5", "△5");
        assertThat(Checked.html(table.formatted("50.0")).wrong()).containsExactly("50.0 → 25.0");
        assertThat(Checked.html(table.formatted("25.0").replace("△5", "△6")).wrong())
                .containsExactly("△6 → △5");
    }
}
