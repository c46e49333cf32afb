package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.LineCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Rounds are planned and led from step to step; their candidates come from the register of the day one looks at.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundsTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetIntakes sheets;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Registers registers;

    @Autowired
    private Register<Device> devices;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("정보통신팀 7급 2", "register.read", "register.write");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void theOfficeOf2023() throws Exception {
        for (var file : List.of(
                "registers/organization-units",
                "programs",
                "budget",
                "registers/initiative-initiatives",
                "registers/equipment-devices",
                "registers/equipment-devices-deeds")) {
            var bytes = Files.readAllBytes(Path.of("offices", "2023", file + ".csv"));
            assertThat(sheets.named(file.substring(file.indexOf('/') + 1))
                            .orElseThrow()
                            .take(bytes, false)
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void aHalfYearHasOneRound() {
        var round = planned(2031, 1);
        assertThat(round.state()).isEqualTo(new RoundState.Planned());
        assertThat(keys(rounds.plan(round.plan()))).containsExactly("round.there");
    }

    @Test
    void aRoundGoesOneStepAtATimeAndBackOnlyWithAReason() {
        var round = planned(2031, 2);
        assertThat(keys(rounds.move(round, new RoundState.Allocating(), ""))).containsExactly("round.meanwhile");
        var open = rounds.move(round, new RoundState.Open(), "").orBroken();
        assertThat(keys(rounds.move(round, new RoundState.Open(), ""))).containsExactly("round.meanwhile");
        assertThat(keys(rounds.move(open, new RoundState.Planned(), ""))).containsExactly("round.reason.missing");
        var back = rounds.move(open, new RoundState.Planned(), "기간을 다시 정함").orBroken();
        assertThat(rounds.steps(back))
                .extracting(step -> step.state().code())
                .containsExactly("PLANNED", "OPEN", "PLANNED");
        assertThatThrownBy(() -> database.sql("UPDATE equipment_round SET state = 'CLOSED' WHERE id = ?")
                        .param(back.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("does not go from PLANNED to CLOSED");
    }

    @Test
    void whoChangesARoundSecondIsTold() {
        var round = planned(2032, 1);
        var raised = new Round.Plan(
                2032, 1, round.plan().opens(), round.plan().closes(), Won.of(5_000_000), null, "정보통신팀-77");
        assertThat(rounds.change(round, raised).orBroken().plan().budget()).isEqualTo(Won.of(5_000_000));
        assertThat(keys(rounds.change(round, raised))).containsExactly("round.meanwhile");
    }

    @Test
    void theBudgetOfARoundStaysWithinWhatIsLeftOfItsLine() {
        var line = new LineCode("NETWORK-01", "405-01");
        assertThat(rounds.lines(2023)).contains(line);
        var within = new Round.Plan(2023, 1, MAY, MAY, Won.of(900_000_000), line, "2023년도 예산서");
        var beyond = new Round.Plan(2023, 2, MAY, MAY, Won.of(900_000_001), line, "2023년도 예산서");
        assertThat(rounds.plan(within)).isInstanceOf(Outcome.Done.class);
        assertThat(keys(rounds.plan(beyond))).containsExactly("round.budget.line");
        assertThat(keys(rounds.plan(
                        new Round.Plan(2023, 2, MAY, MAY, Won.ZERO, new LineCode("NOTHING", "405-01"), "예산서"))))
                .containsExactly("round.line.unknown");
    }

    @Test
    void whatReachesItsLifeByTheEndOfTheRoundIsACandidateTheWorstFirst() {
        var early = planned(2027, 2);
        var round = planned(2028, 1);
        assertThat(candidates.count(asked(early, MAY, ""))).isZero();
        assertThat(candidates.count(asked(round, MAY, ""))).isEqualTo(250 + 236);
        assertThat(candidates.count(asked(round, LocalDate.of(2023, 2, 28), "")))
                .isZero();

        regrade("43211507-20230007", "POOR", null);
        regrade("43211507-20230009", "FAIR", null);
        regrade("43211507-20230005", "GOOD", "COUNTER");
        var today = LocalDate.now(clock);
        var first = candidates.page(asked(round, today, ""), Candidate.Rank.FIRST, 3);
        assertThat(first)
                .extracting(Candidate::itemNumber)
                .containsExactly("43211507-20230007", "43211507-20230009", "43211507-20230005");
        assertThat(candidates.all(asked(round, today, "")).map(Candidate::itemNumber))
                .hasSize(486)
                .doesNotHaveDuplicates();
        assertThat(candidates.count(asked(round, MAY, "")))
                .as("the register of the earlier day stays")
                .isEqualTo(486);
        assertThat(candidates.all(asked(round, MAY, "총무과")))
                .allMatch(one -> one.department().equals("총무과"))
                .isNotEmpty();
    }

    @Test
    void thePagesOfARoundSpeakBothLanguagesAndItsCandidatesComeAsASheet() {
        planned(2029, 1);
        for (var address : List.of(
                "",
                "/new",
                "/2029-1",
                "/2029-1/change",
                "/2029-1/candidates",
                "/2029-1/steps/OPEN",
                "/2029-1/requests",
                "/2029-1/handover")) {
            assertThat(body("/equipment/rounds" + address))
                    .doesNotContain("round.", "candidate.", "equipment.", "issuing.");
            assertThat(body("/equipment/rounds" + address + "?lang=en"))
                    .contains("Issue rounds")
                    .doesNotContain("candidate.", "issuing.");
        }
        assertThat(body("/equipment/rounds/2029-1")).contains("2029년 상반기 보급", "계획");
        assertThat(body("/equipment/rounds/2029-1/candidates.csv?as-of=2023-05-31&department=총무과"))
                .contains("물품번호,품목,모델", "총무과,,좋음,2023-02-20,5,2028-02-20,16")
                .doesNotContain("감사담당관");
    }

    @Test
    void aRefusedPlanKeepsWhatWasTyped() {
        var answer = mvc.post()
                .uri("/equipment/rounds")
                .param("year", "2033")
                .param("half", "1")
                .param("opens", "2033-03-10")
                .param("closes", "2033-03-01")
                .param("budget", "많이")
                .param("source", "예산서 12쪽")
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("예산서 12쪽", "“많이”는 금액이 아닙니다", "2033-03-10");
    }

    private Round planned(int year, int half) {
        var day = LocalDate.now(clock);
        return rounds.plan(new Round.Plan(year, half, day, day.plusDays(9), Won.of(1_000_000), null, "정보통신팀-1"))
                .orBroken();
    }

    private static Candidates.Ask asked(Round round, LocalDate day, String department) {
        return new Candidates.Ask(round, day, KnownAt.now(), department, "");
    }

    private void regrade(String number, String condition, @Nullable String purpose) {
        var kept = registers.keyed(devices, number).orElseThrow();
        var typed = new HashMap<String, String>();
        devices.fields().forEach(field -> typed.put(field.name(), field.typed(field.of(kept.record()))));
        typed.put("condition", condition);
        if (purpose != null) {
            typed.put("purpose", purpose);
        }
        registers
                .change(devices, kept.id(), kept.version(), typed, Occasion.on(LocalDate.of(2023, 6, 7)))
                .orBroken();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .problems().stream().map(Problem::key).toList();
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
