package kr.onmaeul.office.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.time.KnownAt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class InitiativesTest {

    private static final String TWO = """
            코드,연도,순서,제목,영어제목,구분,목적,영어목적,개요,팀코드,시작월,끝월
            2023-1,2023,1,홍보기능 강화,Stronger PR,주요,널리 알림,Tell people,신문; 방송,press,2023-01,2023-12
            2023-7,2023,7,온나라 도입,Onnara,신규·중점,새 문서시스템,A new system,,press,2023-01,2023-10
            """;
    private static final String PLANS = """
            사업코드,순서,내용,영어내용,시작월,끝월,상태
            2023-1,1,보도자료 배포,Press releases,2023-06,2023-12,진행
            2023-7,1,사용자 교육,Training,2023-09,2023-10,예정
            2023-7,2,환경조사,Survey,2023-05,2023-05,완료
            """;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient client = JdbcClient.create(database.program());
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database.program());
    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
    private Revising revising;
    private Planning planning;
    private Initiatives initiatives;

    @BeforeEach
    void found() {
        house.registerBean(JdbcClient.class, () -> client);
        house.registerBean(JdbcTransactionManager.class, () -> transactions);
        house.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        house.registerBean(Clock.class, Clock::systemUTC);
        house.registerBean(Reach.class, () -> (_, _) -> true);
        var rooms = new ClassPathBeanDefinitionScanner(house);
        rooms.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.web\\..*")));
        rooms.scan(
                "kr.onmaeul.foundation.audit",
                "kr.onmaeul.foundation.file",
                "kr.onmaeul.foundation.register",
                "kr.onmaeul.office.organization",
                "kr.onmaeul.office.budget",
                "kr.onmaeul.office.initiative");
        house.refresh();
        revising = house.getBean(Revising.class);
        planning = house.getBean(Planning.class);
        initiatives = house.getBean(Initiatives.class);
        JdbcClient.create(database.owner()).sql("""
                        INSERT INTO organization_unit (id, since, deed, recorded_by, recorded_by_name, code, kind, name,
                                                       english, parent, place)
                        SELECT gen_random_uuid(), DATE '2023-01-01', 'entered', gen_random_uuid(), '기획 7급 1', code, kind,
                               code, code, parent, 1
                        FROM (VALUES ('gu', 'AGENCY', NULL), ('pr', 'DEPARTMENT', 'gu'), ('press', 'TEAM', 'pr'))
                             AS unit (code, kind, parent)
                        """).update();
        assertThat(take("initiativeIntake", TWO).problems()).isEmpty();
        assertThat(take("planIntake", PLANS).problems()).isEmpty();
    }

    @AfterEach
    void close() {
        house.close();
        database.close();
    }

    @Test
    void aYearsInitiativesStandInTheOrderOfTheReport() {
        assertThat(initiatives.ofYear(2023, KnownAt.now()))
                .extracting(Initiative::code)
                .containsExactly("2023-1", "2023-7");
        assertThat(initiatives.find("2023-1").orElseThrow().outline()).containsExactly("신문", "방송");
    }

    @Test
    void plansComeDueInTheirMonthsUntilTheyAreDone() {
        assertThat(initiatives.comingDue(LocalDate.of(2023, 5, 31), LocalDate.of(2023, 6, 30), KnownAt.now()))
                .extracting(plan -> plan.text().ko())
                .containsExactly("보도자료 배포");
        assertThat(initiatives.comingDue(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 30), KnownAt.now()))
                .extracting(plan -> plan.text().ko())
                .containsExactly("사용자 교육", "보도자료 배포");
    }

    @Test
    void aPlanMovesOnWithAReasonThatStaysInTheHistory() {
        var plan = plan();
        assertThat(planning.revise(plan, state(plan, Plan.State.IN_WORK), " "))
                .isEqualTo(Outcome.refused(Problem.at("reason", "initiative.reason.missing")));
        assertThat(planning.revise(plan, plan.content(), "착수"))
                .isEqualTo(Outcome.refused(Problem.of("initiative.revision.same")));
        assertThat(planning.revise(plan, state(plan, Plan.State.IN_WORK), "교육 시작"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(initiatives.revisions("2023-7"))
                .extracting(Revision::field, Revision::subject, Revision::before, Revision::after, Revision::reason)
                .containsExactly(tuple(Revision.Field.PLAN_STATE, "사용자 교육", "PLANNED", "IN_WORK", "교육 시작"));
        assertThatThrownBy(() -> client.sql("DELETE FROM initiative_revision").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatWasKnownBeforeARevisionStaysKnown() {
        var first = initiatives.find("2023-7").orElseThrow();
        var plan = plan();
        var before = KnownAt.at(Instant.now());
        assertThat(revising.revise(first, titled(first, "온나라 문서 도입"), "이름을 줄임")).isEqualTo(Outcome.done("2023-7"));
        assertThat(planning.giveUp(plan, "교육은 시에서 함")).isInstanceOf(Outcome.Done.class);
        assertThat(initiatives.find("2023-7").orElseThrow().title().ko()).isEqualTo("온나라 문서 도입");
        assertThat(initiatives.plans("2023-7", KnownAt.now())).hasSize(1);
        assertThat(initiatives.find("2023-7", before).orElseThrow().title().ko())
                .isEqualTo("온나라 도입");
        assertThat(initiatives.plans("2023-7", before)).hasSize(2);
        assertThat(initiatives.find("2023-7", KnownAt.at(Instant.EPOCH))).isEmpty();
    }

    @Test
    void ofTwoWhoReviseTheSameWordingTheSecondIsTold() throws Exception {
        var seen = initiatives.find("2023-1").orElseThrow();
        var writers = 8;
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var outcomes = threads
                    .invokeAll(IntStream.range(0, writers)
                            .<Callable<Outcome<String>>>mapToObj(
                                    i -> () -> revising.revise(seen, titled(seen, "이름 " + i), "더 알기 쉽게"))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .containsOnly(Outcome.refused(Problem.of("initiative.revision.overtaken")));
        }
        assertThat(initiatives.revisions("2023-1")).hasSize(1);
    }

    @Test
    void aRevisionToATakenPlaceLeavesNothingBehind() {
        var seen = initiatives.find("2023-1").orElseThrow();
        var content = seen.content();
        var moved = new Initiative.Content(
                7,
                content.title(),
                content.category(),
                content.purpose(),
                content.outline(),
                content.teams(),
                content.first(),
                content.last());
        assertThat(revising.revise(seen, moved, "차례를 바꿈"))
                .isEqualTo(Outcome.refused(Problem.at("place", "initiative.place.taken", 7)));
        assertThat(initiatives.find("2023-1")).contains(seen);
        assertThat(initiatives.revisions("2023-1")).isEmpty();
    }

    @Test
    void aNewInitiativeTakesTheNextNumberOfItsYear() {
        var content = initiatives.find("2023-1").orElseThrow().content();
        var next = new Initiative.Content(
                revising.nextPlace(2023),
                content.title(),
                content.category(),
                content.purpose(),
                List.of(),
                content.teams(),
                content.first(),
                content.last());
        assertThat(revising.begin(2023, next)).isEqualTo(Outcome.done("2023-8"));
        assertThat(revising.begin(2024, next)).isEqualTo(Outcome.done("2024-1"));
        assertThat(planning.add("2024-1", state(plan(), Plan.State.DONE))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobodyWritesIntoThePastOrTwiceOverAWording() {
        assertThatThrownBy(() -> client.sql("""
                        UPDATE plan_wording SET superseded_at = '2099-01-01' WHERE superseded_at IS NULL
                        """).update()).hasMessageContaining("its own instant");
        var plan = plan();
        planning.giveUp(plan, "거둠");
        assertThatThrownBy(() -> client.sql("UPDATE plan_wording SET superseded_at = clock_timestamp() WHERE id = ?")
                        .param(plan.version())
                        .update())
                .hasMessageContaining("was superseded");
        assertThatThrownBy(() -> client.sql("UPDATE initiative_wording SET title_ko = 'x'")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aSheetNamesWhatIsWrongAndTheSameSheetAgainAddsNothing() {
        assertThat(take("initiativeIntake", TWO)).isEqualTo(new Taken(2, 0, List.of()));
        assertThat(take("planIntake", PLANS).added()).isZero();
        assertThat(take("initiativeLineIntake", "사업코드,세부코드,통계목코드\n2023-9,A,201-01\n2023-1,A,201-01\n")
                        .problems())
                .extracting(CellProblem::row, CellProblem::key)
                .containsExactly(tuple(2, "initiative.unknown"), tuple(3, "initiative.line.unknown"));
    }

    private Plan plan() {
        return initiatives.plans("2023-7", KnownAt.now()).getFirst();
    }

    private static Plan.Content state(Plan plan, Plan.State state) {
        var content = plan.content();
        return new Plan.Content(content.place(), content.text(), content.first(), content.last(), state);
    }

    private static Initiative.Content titled(Initiative initiative, String title) {
        var content = initiative.content();
        return new Initiative.Content(
                content.place(),
                new Bilingual(title, content.title().en()),
                content.category(),
                content.purpose(),
                content.outline(),
                content.teams(),
                content.first(),
                content.last());
    }

    private Taken take(String intake, String csv) {
        return house.getBean(intake, SheetIntake.class).take(csv.getBytes(StandardCharsets.UTF_8), false);
    }
}
