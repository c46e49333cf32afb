package kr.onmaeul.office.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.time.KnownAt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class InitiativesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 31);
    private static final String TWO = """
            코드,순서,제목,영어제목,구분,주관 팀,함께하는 팀,목적,영어목적,개요,시작월,끝월,예산 과목,기준일
            2023-1,1,홍보기능 강화,Stronger PR,주요,press,network,널리 알림,Tell people,"신문
            방송",2023-01,2023-12,"P-01/201-01, P-01/201-02",2023-01-01
            2023-7,7,온나라 도입,Onnara,신규·중점,network,,새 문서시스템,A new system,,2023-01,2023-10,,2023-01-01
            """;
    private static final String PLANS = """
            코드,사업,순서,내용,영어내용,시작월,끝월,상태,기준일
            2023-1-01,2023-1,1,보도자료 배포,Press releases,2023-06,2023-12,진행,2023-01-01
            2023-7-01,2023-7,1,사용자 교육,Training,2023-09,2023-10,예정,2023-01-01
            2023-7-02,2023-7,2,환경조사,Survey,2023-05,2023-05,완료,2023-01-01
            """;

    private final TestDatabase database = TestDatabase.fresh();
    private Set<String> mine = Set.of("office", "press", "network");
    private final Room room = new Room(database.program(), (_, unit) -> mine.contains(unit));
    private final Initiatives initiatives = room.initiatives;

    @BeforeEach
    void found() {
        JdbcClient.create(database.owner()).sql("""
                        INSERT INTO organization_unit (id, since, deed, recorded_by, recorded_by_name, code, kind, name,
                                                       english, parent, place)
                        SELECT gen_random_uuid(), DATE '2023-01-01', 'entered', gen_random_uuid(), '기획 7급 1', code, kind,
                               code, code, parent, 1
                        FROM (VALUES ('gu', 'AGENCY', NULL), ('pr', 'DEPARTMENT', 'gu'), ('press', 'TEAM', 'pr'),
                                     ('network', 'TEAM', 'pr')) AS unit (code, kind, parent)
                        """).update();
        taken("budget-policy-programs", "코드,정책사업,영어이름,기준일\nP,홍보,PR,2023-01-01\n");
        taken("budget-unit-programs", "코드,단위사업,영어이름,정책사업,순서,기준일\nU,언론,Press,P,1,2023-01-01\n");
        taken("budget-detailed-programs", """
                코드,세부사업,영어이름,단위사업,부서,순서,기준일
                P-01,보도 지원,Press relations,U,pr,1,2023-01-01
                """);
        taken("budget", """
                고유키,일자,종류,세부코드,통계목코드,통계목,국비,시비,구비,적요,출처,표본
                b-1,2023-01-01,본예산,P-01,201-01,사무관리비,0,0,10000000,,예산서,
                b-2,2023-01-01,본예산,P-01,201-02,공공운영비,0,0,10000000,,예산서,
                b-3,2023-01-01,본예산,P-01,202-01,국내여비,0,0,10000000,,예산서,
                """);
        taken("initiative-initiatives", TWO);
        taken("initiative-plans", PLANS);
    }

    @AfterEach
    void close() {
        room.close();
        database.close();
    }

    @Test
    void aYearsInitiativesStandInTheOrderOfTheReport() {
        assertThat(initiatives.ofYear(2023, DAY, KnownAt.now()))
                .extracting(Initiative::code)
                .containsExactly("2023-1", "2023-7");
        assertThat(initiatives.ofYear(2023, LocalDate.of(2022, 12, 31), KnownAt.now()))
                .isEmpty();
        var first = initiatives.find("2023-1").orElseThrow();
        assertThat(first.outline()).containsExactly("신문", "방송");
        assertThat(first.teams()).containsExactly("press", "network");
    }

    @Test
    void plansComeDueInTheirMonthsUntilTheyAreDone() {
        assertThat(initiatives.comingDue(DAY, LocalDate.of(2023, 6, 30), KnownAt.now()))
                .extracting(plan -> plan.text().ko())
                .containsExactly("보도자료 배포");
        assertThat(initiatives.comingDue(LocalDate.of(2023, 9, 1), LocalDate.of(2023, 9, 30), KnownAt.now()))
                .extracting(plan -> plan.text().ko())
                .containsExactly("사용자 교육", "보도자료 배포");
    }

    @Test
    void aPlanIsStartedFinishedAndGivenUpOnADay() {
        assertThat(problems(act("2023-7-02", "started")))
                .extracting(Problem::key)
                .containsExactly("initiative.plan.state");
        act("2023-7-01", "started").orBroken();
        act("2023-7-01", "finished").orBroken();
        assertThat(plan("2023-7-01", LocalDate.of(2023, 9, 4)).state()).isEqualTo(Plan.State.DONE);
        assertThat(plan("2023-7-01", LocalDate.of(2023, 9, 3)).state()).isEqualTo(Plan.State.PLANNED);
        act("2023-7-01", "given-up").orBroken();
        assertThat(initiatives.plans("2023-7", LocalDate.of(2023, 9, 4), KnownAt.now()))
                .hasSize(1);
        assertThat(initiatives.plans("2023-7", DAY, KnownAt.now())).hasSize(2);
    }

    @Test
    void whatWasKnownBeforeAChangeStaysKnown() throws InterruptedException {
        Thread.sleep(2);
        var before = KnownAt.at(Instant.now());
        Thread.sleep(2);
        change("2023-7", "2023-01-01", Map.of("title", "온나라 문서 도입")).orBroken();
        assertThat(initiatives
                        .find("2023-7", DAY, KnownAt.now())
                        .orElseThrow()
                        .title()
                        .ko())
                .isEqualTo("온나라 문서 도입");
        assertThat(initiatives.find("2023-7", DAY, before).orElseThrow().title().ko())
                .isEqualTo("온나라 도입");
        assertThat(initiatives.find("2023-7", DAY, KnownAt.at(Instant.EPOCH))).isEmpty();
    }

    @Test
    void aBudgetLinePaysForOneInitiativeOfItsYear() {
        var taken = change("2023-7", "2023-05-01", Map.of("lines", "P-01/202-01, P-01/201-02"));
        assertThat(problems(taken)).containsExactly(Problem.of("initiative.line.taken", "2023", "P-01", "201-02"));
        change("2023-1", "2023-05-01", Map.of("lines", "P-01/201-01")).orBroken();
        change("2023-7", "2023-05-01", Map.of("lines", "P-01/202-01, P-01/201-02"))
                .orBroken();
        assertThat(initiatives
                        .find("2023-1", LocalDate.of(2023, 4, 30), KnownAt.now())
                        .orElseThrow()
                        .lines())
                .hasSize(2);
        assertThat(problems(change("2023-1", "2023-05-01", Map.of("lines", "P-01/999-99"))))
                .extracting(Problem::key)
                .containsExactly("register.reference.unknown");
        assertThat(room.take("initiative-initiatives", row("2023-8", 8, "P-01/201-01"))
                        .problems())
                .extracting(CellProblem::key)
                .containsExactly("initiative.line.taken");
    }

    @Test
    void anInitiativeThatLeavesSetsItsLinesFreeAndKeepsItsName() {
        var left = kept("2023-1");
        room.registers
                .leave(
                        room.initiativeRegister,
                        left.id(),
                        left.version(),
                        new Occasion(LocalDate.of(2023, 6, 1), null, "다른 과로 옮김"))
                .orBroken();
        assertThat(initiatives.ofYear(2023, LocalDate.of(2023, 6, 1), KnownAt.now()))
                .extracting(Initiative::code)
                .containsExactly("2023-7");
        assertThat(initiatives.ofYear(2023, DAY, KnownAt.now())).hasSize(2);
        assertThat(initiatives.ever()).hasSize(2);
        assertThat(initiatives.find("2023-1").orElseThrow().title().ko()).isEqualTo("홍보기능 강화");
        assertThat(initiatives.comingDue(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 12, 31), KnownAt.now()))
                .extracting(Plan::initiative)
                .containsExactly("2023-7");
        change("2023-7", "2023-06-01", Map.of("lines", "P-01/201-01", "place", "1"))
                .orBroken();
        assertThat(problems(room.registers.comeBack(
                        room.initiativeRegister, left.id(), left.version() + 1, Occasion.on(LocalDate.of(2023, 6, 2)))))
                .extracting(Problem::key)
                .containsAnyOf("initiative.line.taken", "initiative.place.taken");
    }

    @Test
    void aTeamThatHasLeftStaysWithWhatItDid() {
        JdbcClient.create(database.owner())
                .sql("UPDATE organization_unit SET version = 2, gone = true, deed = 'left' WHERE code = 'network'")
                .update();
        change("2023-7", "2023-05-01", Map.of("title", "온나라 문서 도입")).orBroken();
        assertThat(initiatives.find("2023-7").orElseThrow().teams()).containsExactly("network");
    }

    @Test
    void whoHoldsARoleInNoneOfItsTeamsIsRefused() {
        mine = Set.of("press");
        assertThat(problems(change("2023-7", "2023-05-01", Map.of("title", "다른 이름"))))
                .extracting(Problem::key)
                .containsExactly("register.record.others");
        assertThat(problems(act("2023-7-01", "started")))
                .extracting(Problem::key)
                .containsExactly("register.record.others");
        change("2023-1", "2023-05-01", Map.of("title", "더 알기 쉽게")).orBroken();
        act("2023-1-01", "finished").orBroken();
        assertThat(room.take("initiative-initiatives", row("2023-8", 8, "").replace(",press,", ",network,"))
                        .problems())
                .extracting(CellProblem::row, CellProblem::key)
                .containsExactly(tuple(2, "register.record.others"));
        assertThat(room.take("initiative-initiatives", row("2023-8", 8, "")).problems())
                .isEmpty();
    }

    @Test
    void whatDoesNotFitIsNamedAtItsField() {
        assertThat(problems(change("2023-1", "2023-05-01", Map.of("teams", "press", "last", "2022-12"))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("teams", "last");
        assertThat(problems(change("2023-1", "2023-05-01", Map.of("place", "0", "first", "2023-13"))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("place", "first");
        assertThat(problems(change("2023-1", "2023-05-01", Map.of("place", "7"))))
                .containsExactly(Problem.of("initiative.place.taken", "2023", "7"));
        assertThat(problems(change("2023-1", "2023-05-01", Map.of("code", "2023-2"))))
                .extracting(Problem::key)
                .containsExactly("register.key.stays");
    }

    @Test
    void theDatabaseHoldsTeamsLinesAndCodes() {
        var program = JdbcClient.create(database.program());
        assertThatThrownBy(() -> follow(program, "teams = ARRAY['pr']"))
                .hasMessageContaining("nothing stands behind pr");
        assertThatThrownBy(() -> follow(program, "lines = ARRAY['X/201-01']"))
                .hasMessageContaining("initiative_line_detailed_program_fkey");
        assertThatThrownBy(() -> follow(program, "code = '2023-99'")).hasMessageContaining("is how others name it");
        assertThatThrownBy(() -> program.sql("DELETE FROM initiative_line").update())
                .hasStackTraceContaining("permission denied");
    }

    private static int follow(JdbcClient client, String set) {
        return client.sql("UPDATE initiative SET version = version + 1, " + set + " WHERE code = '2023-7'")
                .update();
    }

    @Test
    void theSameSheetAgainAddsNothing() {
        assertThat(room.take("initiative-initiatives", TWO).added()).isZero();
        assertThat(room.take("initiative-plans", PLANS).added()).isZero();
    }

    private void taken(String sheet, String csv) {
        assertThat(room.take(sheet, csv).problems()).isEmpty();
    }

    private static String row(String code, int place, String lines) {
        return TWO.lines().findFirst().orElseThrow()
                + "\n%s,%d,새 사업,New,주요,press,,목적,Purpose,,2023-01,2023-12,\"%s\",2023-01-01\n"
                        .formatted(code, place, lines);
    }

    private Kept<InitiativeEntry> kept(String code) {
        return room.registers.keyed(room.initiativeRegister, code).orElseThrow();
    }

    private Outcome<Kept<InitiativeEntry>> change(String code, String day, Map<String, String> wanted) {
        var kept = kept(code);
        var typed = typed(room.initiativeRegister, kept.record());
        typed.putAll(wanted);
        return room.registers.change(
                room.initiativeRegister, kept.id(), kept.version(), typed, Occasion.on(LocalDate.parse(day)));
    }

    private Outcome<Kept<PlanEntry>> act(String code, String deed) {
        var kept = room.registers.keyed(room.planRegister, code).orElseThrow();
        return room.registers.act(
                room.planRegister,
                kept.id(),
                kept.version(),
                room.planRegister.deed(deed).orElseThrow(),
                Map.of(),
                Occasion.on(LocalDate.of(2023, 9, 4)));
    }

    private Plan plan(String code, LocalDate day) {
        return initiatives.plans(day, KnownAt.now()).values().stream()
                .flatMap(List::stream)
                .filter(plan -> plan.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> typed(Register<?> register, Record kept) {
        var typed = new HashMap<String, String>();
        register.fields().forEach(field -> typed.put(field.name(), field.typed(field.of(kept))));
        return typed;
    }

    private static List<Problem> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems) ? problems : List.of();
    }
}
