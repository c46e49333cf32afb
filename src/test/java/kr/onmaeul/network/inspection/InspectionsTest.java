package kr.onmaeul.network.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.document.handout.LeavingPaper;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.network.inspection.PreUseInspection.State;
import kr.onmaeul.office.result.Results;
import kr.onmaeul.office.result.Total;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Inspections from the application to the certificate.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionsTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Registers registers;

    @Autowired
    private Register<PreUseInspection> applications;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Results results;

    @Autowired
    private SheetIntakes sheets;

    @Autowired
    private DataSource program;

    private int last = 100;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("정보통신팀 7급 3", "today.read", "register.read", "register.write", "register.disclose");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void units() throws Exception {
        var file = Files.readAllBytes(Path.of("offices", "2023", "registers", "organization-units.csv"));
        assertThat(sheets.named("organization-units")
                        .orElseThrow()
                        .take(file, false)
                        .problems())
                .isEmpty();
    }

    @Test
    void anApplicationWithoutDrawingsIsMendedSeenFoundFitAndCertified() throws Exception {
        var id = received("2023-05-02", Map.of("drawings", ""));
        assertThat(refused(id, "visited", "2023-05-03", Map.of("inspector", "정보통신팀 7급 3", "findings", "배선 확인")))
                .containsExactly("inspection.papers.missing");
        act(id, "mending-asked", "2023-05-04", Map.of("missing", "준공설계도서", "mendBy", "2023-05-18"));
        assertThat(body("/registers/inspection-applications/" + id)).contains("보완 중이라 멈춤 (근무일 12일 남음)");
        act(id, "mended", "2023-05-10", Map.of("form", "Y", "drawings", "Y"));
        assertThat(open(id).due()).contains(LocalDate.of(2023, 5, 26));
        act(id, "visited", "2023-05-16", Map.of("inspector", "정보통신팀 7급 3", "findings", "세대단자함과 구내 배선을 확인함"));
        act(id, "passed", "2023-05-16", Map.of());
        act(id, "certified", "2023-05-17", Map.of());

        assertThat(inspections.open(LocalDate.of(2023, 5, 17)))
                .extracting(OpenInspection::id)
                .doesNotContain(id);
        var number = certificate(id);
        assertThat(body("/registers/inspection-applications/" + id)).contains(number, "필증 보기");
        assertThat(body("/inspections/" + id + "/certificate"))
                .contains(
                        "제" + number + "호",
                        "한빛빌딩",
                        "영등포구청장",
                        "2023. 5. 16.",
                        "2023. 5. 17.",
                        "건축주 가",
                        "1,250.5㎡",
                        "정보통신공사업법")
                .doesNotContain("inspection.");
        assertThat(body("/inspections/" + id + "/certificate.html")).contains("<!DOCTYPE html>", "한빛빌딩");
        LeavingPaper.keepsEveryRule(
                file("/inspections/" + id + "/certificate.hwpx"), file("/inspections/" + id + "/certificate.pdf"));
        assertThat(JdbcClient.create(program)
                        .sql("SELECT count(*) FROM personal_access WHERE reason LIKE '%사용전검사필증%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void whatIsUnfitIsInspectedAgainWithATermOfItsOwn() {
        var id = received("2023-04-03", Map.of());
        act(id, "visited", "2023-04-12", Map.of("inspector", "정보통신팀 8급 1", "findings", "접지 미시공"));
        act(id, "failed", "2023-04-12", Map.of("faults", "통신용 접지를 하지 않음"));
        assertThat(inspections.open(LocalDate.of(2023, 4, 12)))
                .extracting(OpenInspection::id)
                .doesNotContain(id);
        act(id, "reapplied", "2023-04-24", Map.of());
        var again = open(id);
        assertThat(again.began()).isEqualTo(LocalDate.of(2023, 4, 24));
        assertThat(again.due()).contains(LocalDate.of(2023, 5, 12));
        assertThat(kept(id).record().faults()).isNull();
    }

    @Test
    void aVerdictIsAResultOfTheOffice() {
        var period = Period.of(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31));
        var fit = new Total("inspection.done", Map.of("verdict", "FIT"), period);
        var unfit = new Total("inspection.done", Map.of("verdict", "UNFIT"), period);
        var id = received("2022-03-02", Map.of());
        act(id, "visited", "2022-03-08", Map.of("inspector", "정보통신팀 7급 3", "findings", "증폭기 미설치"));
        act(id, "failed", "2022-03-08", Map.of("faults", "증폭기 미설치"));
        act(id, "reapplied", "2022-03-15", Map.of());
        act(id, "visited", "2022-03-17", Map.of("inspector", "정보통신팀 7급 3", "findings", "증폭기 확인"));
        act(id, "passed", "2022-03-17", Map.of());
        assertThat(results.totals(List.of(fit, unfit), KnownAt.now()))
                .extracting(tally -> tally.count())
                .containsExactly(1L, 1L);
    }

    @Test
    void certificatesOfAYearAreNumberedWithoutAGapHoweverManyAreGivenAtOnce() throws Exception {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            ids.add(fit("2021-06-01"));
        }
        var unready = received("2021-06-01", Map.of());
        assertThat(refused(unready, "certified", "2021-06-10", Map.of())).containsExactly("inspection.state.wrong");
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = together.invokeAll(ids.stream()
                    .map(id -> (Callable<Boolean>) () -> {
                        act(id, "certified", "2021-06-11", Map.of());
                        return true;
                    })
                    .toList());
            for (var one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(ids.stream().map(this::certificate).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj("2021-%04d"::formatted)
                        .toList());
        var next = fit("2021-06-02");
        act(next, "certified", "2021-07-01", Map.of());
        assertThat(certificate(next)).isEqualTo("2021-0013");
    }

    @Test
    void aCertificateKeepsItsNumberAndNobodyGivesOneByHand() {
        var id = fit("2020-06-01");
        act(id, "certified", "2020-06-11", Map.of());
        var typed = typed(id);
        typed.put("certificate", "2020-0099");
        assertThat(problems(registers.change(
                        applications, id, kept(id).version(), typed, Occasion.on(LocalDate.of(2020, 6, 12)))))
                .containsExactly("inspection.certificate.stays");
        assertThat(certificate(id)).isEqualTo("2020-0001");
        typed.put("certificate", "2020-0001");
        typed.put("note", "필증 우편 발송");
        registers
                .change(applications, id, kept(id).version(), typed, Occasion.on(LocalDate.of(2020, 6, 12)))
                .orBroken();

        var own = fields();
        own.put("certificate", "2020-0002");
        assertThat(problems(registers.enter(applications, own, Occasion.on(LocalDate.of(2020, 6, 12)))))
                .containsExactly("inspection.needless.certificate");
        var programs = JdbcClient.create(program);
        assertThatThrownBy(() -> programs.sql("UPDATE inspection_certificate_series SET last = 7")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsLateStandsFirstAndThePageSpeaksBothLanguages() {
        var late = received("2019-03-04", Map.of());
        var open = inspections.open(LocalDate.of(2023, 5, 31));
        assertThat(open.getFirst().id()).isEqualTo(late);
        assertThat(open.getFirst().late()).isTrue();
        assertThat(body("/")).contains("가까운 기한", "사용전검사: 한빛빌딩 (접수)", "inspection-applications/" + late);
        assertThat(body("/inspections")).contains("사용전검사 현황", "일 지남").doesNotContain("inspection.");
        assertThat(body("/inspections.csv").lines()).hasSizeGreaterThan(1).anyMatch(row -> row.contains(",-"));
        assertThat(body("/inspections?lang=en"))
                .contains("Inspections that wait", " late")
                .doesNotContain("inspection.");
    }

    @Test
    void aSheetOfDeedsThatLeavesAMarkOpenSaysThatThePaperHasNotCome() {
        var id = received("2023-02-01", Map.of("form", "", "drawings", ""));
        var number = kept(id).record().number();
        var rows = "접수번호,처리,적용일,보완할 것,신청서,준공설계도서\n"
                + number + ",보완요구,2023-02-02,신청서와 도면,,\n"
                + number + ",보완 접수,2023-02-06,,Y,\n";
        var taken = sheets.named("inspection-applications-deeds")
                .orElseThrow()
                .take(rows.getBytes(StandardCharsets.UTF_8), false);
        assertThat(taken.problems()).isEmpty();
        assertThat(kept(id).record()).satisfies(it -> {
            assertThat(it.state()).isEqualTo(State.RECEIVED);
            assertThat(it.form()).isTrue();
            assertThat(it.drawings()).isFalse();
        });
        assertThat(body("/registers/inspection-applications/" + id)).contains("빠진 서류");
    }

    @Test
    void anApplicationThatIsTakenBackLeavesTheRegister() {
        var id = received("2023-03-02", Map.of());
        act(id, "mending-asked", "2023-03-03", Map.of("missing", "준공설계도서 재작성"));
        var kept = act(id, "withdrawn", "2023-03-20", Map.of());
        assertThat(kept.gone()).isTrue();
        assertThat(kept.record().state()).isEqualTo(State.WITHDRAWN);
        assertThat(mvc.get().uri("/inspections/" + id + "/certificate").exchange())
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aVerdictByMistakeIsNoResultAndTheClockForgetsWhatWasTakenBack() {
        var id = received("2023-05-02", Map.of());
        var due = open(id).due();
        act(id, "mending-asked", "2023-05-04", Map.of("missing", "준공설계도서"));
        assertThat(open(id).mending()).isTrue();
        takeBack(id).orBroken();
        assertThat(open(id)).satisfies(it -> {
            assertThat(it.mending()).isFalse();
            assertThat(it.due()).isEqualTo(due);
        });
        assertThat(body("/registers/inspection-applications/" + id)).doesNotContain("멈춤");

        var before = verdicts();
        act(id, "visited", "2023-05-16", Map.of("inspector", "정보통신팀 7급 3", "findings", "이상 없음"));
        act(id, "passed", "2023-05-16", Map.of());
        assertThat(verdicts()).isEqualTo(before + 1);
        takeBack(id).orBroken();
        assertThat(verdicts()).isEqualTo(before);
        assertThat(kept(id).record().state()).isEqualTo(State.VISITED);
        act(id, "passed", "2023-05-17", Map.of());
        act(id, "certified", "2023-05-18", Map.of());
        assertThat(problems(takeBack(id))).containsExactly("inspection.certificate.stays");
        assertThat(verdicts()).isEqualTo(before + 1);
    }

    private Outcome<Kept<PreUseInspection>> takeBack(UUID id) {
        var wrong = new Occasion(LocalDate.of(2023, 5, 31), null, "다른 건을 잘못 처리함");
        return registers.takeBack(applications, id, kept(id).version(), wrong);
    }

    private long verdicts() {
        var total = new Total(InspectionMetrics.DONE, Map.of(), Period.until(LocalDate.of(2023, 5, 31)));
        return results.totals(List.of(total), KnownAt.now())
                .getFirst()
                .quantity()
                .longValue();
    }

    private UUID fit(String day) {
        var id = received(day, Map.of());
        act(id, "visited", day, Map.of("inspector", "정보통신팀 7급 3", "findings", "이상 없음"));
        act(id, "passed", day, Map.of());
        return id;
    }

    private Map<String, String> fields() {
        last++;
        var fields = new HashMap<>(Map.of(
                "number", "2023-%04d".formatted(last),
                "receivedOn", "2023-05-02",
                "building", "한빛빌딩",
                "place", "영등포구 당산로 100",
                "floorArea", "1,250.5",
                "work", "구내통신선로설비"));
        fields.putAll(Map.of("applicant", "건축주 가", "contractor", "나라통신", "form", "Y", "drawings", "Y", "state", "접수"));
        return fields;
    }

    private UUID received(String day, Map<String, String> other) {
        var typed = fields();
        typed.put("receivedOn", day);
        typed.putAll(other);
        return registers
                .enter(applications, typed, Occasion.on(LocalDate.parse(day)))
                .orBroken();
    }

    private Outcome<Kept<PreUseInspection>> tried(UUID id, String deed, String day, Map<String, String> typed) {
        return registers.act(
                applications,
                id,
                kept(id).version(),
                applications.deed(deed).orElseThrow(),
                typed,
                Occasion.on(LocalDate.parse(day)));
    }

    private Kept<PreUseInspection> act(UUID id, String deed, String day, Map<String, String> typed) {
        return tried(id, deed, day, typed).orBroken();
    }

    private List<String> refused(UUID id, String deed, String day, Map<String, String> typed) {
        return problems(tried(id, deed, day, typed));
    }

    private static List<String> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of();
    }

    private Kept<PreUseInspection> kept(UUID id) {
        return registers.find(applications, id).orElseThrow();
    }

    private String certificate(UUID id) {
        return Objects.requireNonNull(kept(id).record().certificate());
    }

    private Map<String, String> typed(UUID id) {
        var typed = new HashMap<String, String>();
        var record = kept(id).record();
        applications.fields().forEach(field -> typed.put(field.name(), field.typed(field.of(record))));
        return typed;
    }

    private OpenInspection open(UUID id) {
        return inspections.open(LocalDate.of(2023, 5, 31)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String body(String address) {
        return new String(file(address), StandardCharsets.UTF_8);
    }

    private byte[] file(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return answer.getResponse().getContentAsByteArray();
    }
}
