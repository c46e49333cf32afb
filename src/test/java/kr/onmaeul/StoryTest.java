package kr.onmaeul;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.Bookkeeping;
import kr.onmaeul.office.budget.EntryKind;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.budget.NewSpending;
import kr.onmaeul.office.report.Freeze;
import kr.onmaeul.office.report.Freezing;
import kr.onmaeul.office.report.FrozenFigure;
import kr.onmaeul.office.report.Moment;
import kr.onmaeul.office.report.Papers;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.Reports;
import kr.onmaeul.office.result.NewResult;
import kr.onmaeul.office.result.Results;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The way through the house once, from the budget to the report that stays as it was.
@SpringBootTest(
        classes = Onmaeul.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "onmaeul.office-folder=")
@ActiveProfiles("command")
@DirtiesContext
class StoryTest {

    private static final Actor OFFICER = new Actor(new UUID(0, 7), "언론팀 7급 2", null);
    private static final LocalDate END_OF_MAY = LocalDate.of(2023, 5, 31);
    private static final LineCode LINE = new LineCode("PRESS-01", "201-01");

    private static TestDatabase database;

    @Autowired
    private SheetIntakes intakes;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private Results results;

    @Autowired
    private Reports reports;

    @Autowired
    private Papers papers;

    @Autowired
    private Freezing freezing;

    private UUID mistake;
    private Report report;
    private Instant beforeTheReversal;
    private Freeze frozen;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        database = TestDatabase.properties(registry);
    }

    @Test
    void fromTheBudgetToTheFrozenReport() throws Exception {
        CurrentActor.as(OFFICER, () -> {
            theOfficeIsSetUp();
            aBudgetWithAWrongCellIsRefusedWhole();
            theBudgetIsAdopted();
            theInitiativeIsPlannedWithItsMoney();
            moneyIsCommittedAndSpent();
            whatWasDoneIsRecorded();
            theReportIsWrittenFromWhatHappened();
            aMistakeIsReversedAndTheReportFollows();
            theReportAsItWasKnownBeforeStillSaysWhatItSaid();
            theReportIsFrozen();
            whatIsLearntLaterChangesTheNextReportAndNotTheFrozenOne();
            return null;
        });
    }

    private void theOfficeIsSetUp() {
        taken("organization-units", """
                코드,종류,이름,영어이름,상위조직,순서,기준일,제외일,문서번호,표본
                gu,기관,구청,District Office,,1,2023-01-01,,,
                pr-media,부서,홍보미디어과,PR and Media Department,gu,1,2023-01-01,,,
                press,팀,언론팀,Press Team,pr-media,1,2023-01-01,,,
                """);
        taken("budget-policy-programs", """
                코드,정책사업,영어이름,기준일
                PR,구정 홍보,Public relations,2023-01-01
                """);
        taken("budget-unit-programs", """
                코드,단위사업,영어이름,정책사업,순서,기준일
                PRESS,언론홍보,Press,PR,1,2023-01-01
                """);
        taken("budget-detailed-programs", """
                코드,세부사업,영어이름,단위사업,부서,순서,기준일
                PRESS-01,보도 지원,Press relations,PRESS,pr-media,1,2023-01-01
                """);
    }

    private void aBudgetWithAWrongCellIsRefusedWhole() {
        var refused = take("budget", """
                고유키,일자,종류,세부코드,통계목코드,통계목,국비,시비,구비,적요,출처,표본
                b-1,2023-01-01,본예산,PRESS-01,201-01,사무관리비,0,0,10000000,,예산서,
                b-2,2023-01-01,본예산,PRESS-01,202-01,국내여비,0,0,백만,,예산서,
                """);
        assertThat(refused.problems()).singleElement().satisfies(cell -> {
            assertThat(cell.row()).isEqualTo(3);
            assertThat(cell.column()).isEqualTo("구비");
        });
    }

    private void theBudgetIsAdopted() {
        taken("budget", """
                고유키,일자,종류,세부코드,통계목코드,통계목,국비,시비,구비,적요,출처,표본
                b-1,2023-01-01,본예산,PRESS-01,201-01,사무관리비,0,0,10000000,,예산서,
                b-2,2023-05-04,추가경정,PRESS-01,201-01,사무관리비,0,0,2000000,,제1회 추가경정예산서,
                """);
    }

    private void theInitiativeIsPlannedWithItsMoney() {
        taken("initiative-initiatives", """
                코드,순서,제목,영어제목,구분,주관 팀,목적,영어목적,개요,시작월,끝월,예산 과목,기준일
                2023-1,1,구정 홍보,Public relations,주요,press,구민에게 제때 알린다.,Tell residents in time.,보도자료,2023-01,2023-12,PRESS-01/201-01,2023-01-01
                """);
        taken("initiative-plans", """
                코드,사업,순서,내용,영어내용,시작월,끝월,상태,기준일
                2023-1-01,2023-1,1,보도자료 배포,Press releases,2023-06,2023-12,예정,2023-01-01
                """);
    }

    private void moneyIsCommittedAndSpent() {
        spend("s-1", LocalDate.of(2023, 2, 1), EntryKind.COMMITMENT, 6_000_000).orBroken();
        spend("s-2", LocalDate.of(2023, 2, 20), EntryKind.PAYMENT, 6_000_000).orBroken();
        spend("s-3", LocalDate.of(2023, 5, 30), EntryKind.RETURN, -100_000).orBroken();
        assertThat(spend("s-4", LocalDate.of(2023, 5, 31), EntryKind.PAYMENT, 90_000_000))
                .as("more than there is")
                .isInstanceOf(Outcome.Refused.class);
    }

    private void whatWasDoneIsRecorded() {
        taken("results", """
                고유키,지표,일자,수량,차원,팀코드,사업코드,제목,근거,표본
                r-1,press.releases,2023-03-02,1,,press,2023-1,해빙기 안전 점검,배포 보도자료,
                r-2,press.releases,2023-04-03,1,,press,2023-1,나무 심는 날,배포 보도자료,
                """);
        mistake = release("봄꽃 축제", LocalDate.of(2023, 4, 4));
        release("어린이날 큰잔치", LocalDate.of(2023, 5, 2));
    }

    private void theReportIsWrittenFromWhatHappened() {
        report = reports.bring("""
                        이름: half-year
                        제목: 주요업무 보고
                        영어제목: Report on major work
                        부서: pr-media
                        실적기준일: 2023-05-31
                        보고일: 2023-06-12

                        # Ⅰ 추진실적 | Results | press
                        ○ 보도자료 배포: {press.releases @ 2023-01-01..as-of}건
                        ○ 집행률: {press.rate = rate(initiative.expenditure[initiative=2023-1], initiative.appropriation[initiative=2023-1])}%
                        """).orBroken();
        assertThat(figure("press.releases", KnownAt.now())).isEqualTo("4");
        assertThat(figure("press.rate", KnownAt.now()))
                .as("5,900,000 of 12,000,000 won")
                .isEqualTo("49.2");
    }

    private void aMistakeIsReversedAndTheReportFollows() {
        beforeTheReversal = now();
        assertThat(results.reverse(mistake, " ")).isInstanceOf(Outcome.Refused.class);
        results.reverse(mistake, "다음 해의 보도자료를 잘못 적음").orBroken();
        assertThat(figure("press.releases", KnownAt.now())).isEqualTo("3");
    }

    private void theReportAsItWasKnownBeforeStillSaysWhatItSaid() {
        assertThat(figure("press.releases", KnownAt.at(beforeTheReversal))).isEqualTo("4");
    }

    private void theReportIsFrozen() {
        frozen = freezing.freeze(report.id()).orBroken();
        assertThat(frozen.figures())
                .extracting(FrozenFigure::key, FrozenFigure::value)
                .containsExactlyInAnyOrder(tuple("press.releases", "3"), tuple("press.rate", "49.2"));
        assertThat(freezing.freeze(report.id())).as("a second time").isInstanceOf(Outcome.Refused.class);
    }

    private void whatIsLearntLaterChangesTheNextReportAndNotTheFrozenOne() {
        release("늦게 적은 보도자료", LocalDate.of(2023, 5, 30));
        var stored = reports.find(report.id()).orElseThrow();
        assertThat(figure("press.releases", KnownAt.now())).isEqualTo("4");
        assertThat(figure("press.releases", KnownAt.at(frozen.knownAt()))).isEqualTo("3");
        assertThat(freezing.drift(papers.now(stored), frozen)).isEmpty();
        assertThat(freezing.sealed(stored, frozen)).isTrue();
    }

    private String figure(String key, KnownAt knownAt) {
        return papers.at(report, new Moment(END_OF_MAY, LocalDate.of(2023, 6, 12), knownAt))
                .figure(key)
                .orElseThrow()
                .plainValue();
    }

    private UUID release(String title, LocalDate day) {
        return results.record(new NewResult(
                        "press.releases", day, BigDecimal.ONE, Map.of(), "press", "2023-1", title, "", null, false))
                .orBroken();
    }

    private Outcome<UUID> spend(String key, LocalDate day, EntryKind kind, long won) {
        return bookkeeping.record(new NewSpending(key, LINE, day, kind, Won.of(won), "보도 지원", "결의서", false));
    }

    private void taken(String kind, String sheet) {
        assertThat(take(kind, sheet).problems()).as(kind).isEmpty();
    }

    private Taken take(String kind, String sheet) {
        return intakes.named(kind).orElseThrow().take(sheet.getBytes(StandardCharsets.UTF_8), false);
    }

    /// The database's own clock, by which facts are recorded.
    private static Instant now() {
        return JdbcClient.create(database.program())
                .sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
