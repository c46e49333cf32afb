package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.LineCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;

/// Rounds are planned and led from step to step; their candidates come from the register of the day one looks at.
class RoundsTest extends DeviceRoom {

    @Autowired
    private Rounds rounds;

    @Autowired
    private Candidates candidates;

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
        assertThat(body("/equipment/rounds.csv")).contains("2029년 상반기 보급,계획,");
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
}
