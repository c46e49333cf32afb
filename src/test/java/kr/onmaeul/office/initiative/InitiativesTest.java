package kr.onmaeul.office.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.Taken;
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
    private InitiativeStore store;
    private Initiatives initiatives;

    @BeforeEach
    void found() {
        house.registerBean(JdbcClient.class, () -> client);
        house.registerBean(JdbcTransactionManager.class, () -> transactions);
        house.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        house.registerBean(Clock.class, Clock::systemUTC);
        var rooms = new ClassPathBeanDefinitionScanner(house);
        rooms.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.web\\..*")));
        rooms.scan(
                "kr.onmaeul.foundation.audit",
                "kr.onmaeul.office.organization",
                "kr.onmaeul.office.budget",
                "kr.onmaeul.office.initiative");
        house.refresh();
        store = house.getBean(InitiativeStore.class);
        initiatives = house.getBean(Initiatives.class);
        JdbcClient.create(database.owner())
                .sql("INSERT INTO unit (code, kind) VALUES ('press', 'TEAM')")
                .update();
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
        assertThat(initiatives.ofYear(2023)).extracting(Initiative::code).containsExactly("2023-1", "2023-7");
        assertThat(initiatives.find("2023-1").orElseThrow().outline()).containsExactly("신문", "방송");
    }

    @Test
    void plansComeDueInTheirMonthsUntilTheyAreDone() {
        assertThat(initiatives.comingDue(LocalDate.of(2023, 5, 31), LocalDate.of(2023, 6, 30)))
                .extracting(plan -> plan.text().ko())
                .containsExactly("보도자료 배포");
        assertThat(initiatives.comingDue(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 30)))
                .extracting(plan -> plan.text().ko())
                .containsExactly("사용자 교육", "보도자료 배포");
    }

    @Test
    void aPlanMovesOnWithAReasonThatStaysInTheHistory() {
        var plan = initiatives.plans("2023-7").getFirst();
        assertThat(initiatives.revise(plan.id(), Plan.State.IN_WORK, " "))
                .isEqualTo(refused("reason", "reason.missing"));
        assertThat(initiatives.revise(plan.id(), Plan.State.PLANNED, "착수")).isEqualTo(refused("state", "state.same"));
        assertThat(initiatives.revise(plan.id(), Plan.State.IN_WORK, "교육 시작")).isInstanceOf(Outcome.Done.class);
        assertThat(initiatives.revisions("2023-7"))
                .extracting(Revision::what, Revision::before, Revision::after, Revision::reason)
                .containsExactly(tuple("사용자 교육", "PLANNED", "IN_WORK", "교육 시작"));
        assertThatThrownBy(() -> client.sql("DELETE FROM initiative_revision").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aSheetNamesWhatIsWrongAndTheSameSheetAgainAddsNothing() {
        assertThat(take("initiativeIntake", TWO)).isEqualTo(new Taken(2, 0, java.util.List.of()));
        assertThat(take("planIntake", PLANS).added()).isZero();
        assertThat(take("initiativeLineIntake", "사업코드,세부코드,통계목코드\n2023-9,A,201-01\n2023-1,A,201-01\n")
                        .problems())
                .extracting(CellProblem::row, CellProblem::key)
                .containsExactly(tuple(2, "initiative.unknown"), tuple(3, "initiative.line.unknown"));
    }

    private static Outcome<Plan> refused(String field, String key) {
        return Outcome.refused(Problem.at(field, "initiative.plan." + key));
    }

    private Taken take(String intake, String csv) {
        return house.getBean(intake, SheetIntake.class).take(csv.getBytes(StandardCharsets.UTF_8), false);
    }
}
