package kr.onmaeul.foundation.register;

import static kr.onmaeul.foundation.register.Fleet.on;
import static kr.onmaeul.foundation.register.Fleet.typed;
import static kr.onmaeul.foundation.register.Fleet.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.time.KnownAt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A field that names several things.
class SeveralTest {

    private final Fleet fleet = new Fleet();

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void itsCodesKeepTheirOrderAndStandOnce() {
        assertThat(shared(enter("12가0001", "press, network,press,"))).containsExactly("press", "network");
        assertThat(shared(enter("12가0002", "network\r\npress"))).containsExactly("network", "press");
        assertThat(shared(enter("12가0003", ""))).isEmpty();
    }

    @Test
    void aCodeBehindWhichNothingStandsIsNamedInFormAndSheet() {
        assertThat(fleet.registers.enter(
                        fleet.vehicles, with(typed("12가0001"), "shared", "press, moon"), on("2023-03-02")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting("field", "key")
                                .containsExactly(tuple("shared", "register.reference.unknown")));
        var sheet = """
                차량번호,차종,모델,취득금액,취득일,함께 쓰는 부서,상태,기준일
                12가0001,승용,가,1,2023-03-02,"press, moon",대기,2023-03-02
                """;
        assertThat(fleet.sheet
                        .take(sheet.getBytes(StandardCharsets.UTF_8), false)
                        .problems())
                .extracting(CellProblem::row, CellProblem::value)
                .containsExactly(tuple(2, "moon"));
        var right = sheet.replace("moon", "network");
        assertThat(fleet.sheet
                        .take(right.getBytes(StandardCharsets.UTF_8), false)
                        .added())
                .isEqualTo(1);
        assertThat(fleet.sheet
                        .take(right.getBytes(StandardCharsets.UTF_8), false)
                        .added())
                .isZero();
    }

    @Test
    void theListIsNarrowedToWhatNamesOneOfThem() {
        enter("12가0001", "press, network");
        enter("12가0002", "network");
        enter("12가0003", "");
        assertThat(fleet.plates(asking("network"))).containsExactly("12가0001", "12가0002");
        assertThat(fleet.plates(asking("press"))).containsExactly("12가0001");
        assertThat(fleet.plates(asking("press", "network"))).containsExactly("12가0001");
    }

    @Test
    void whatItHeldBeforeStaysWithItsDays() {
        var id = enter("12가0001", "press");
        fleet.registers
                .change(fleet.vehicles, id, 1, with(typed("12가0001"), "shared", "network"), on("2023-05-01"))
                .orBroken();
        assertThat(fleet.registers.history(fleet.vehicles, id))
                .extracting(kept -> kept.record().shared())
                .containsExactly(List.of("network"), List.of("press"));
    }

    @Test
    void theDatabaseRefusesACodeTwiceAndOneBehindWhichNothingStands() {
        enter("12가0001", "press");
        var owner = JdbcClient.create(fleet.room().owner());
        assertThatThrownBy(() -> follow(owner, "ARRAY['press', 'press']")).hasMessageContaining("vehicle_shared_check");
        assertThatThrownBy(() -> follow(owner, "ARRAY['a,b']")).hasMessageContaining("vehicle_shared_check");
        assertThatThrownBy(() -> follow(owner, "ARRAY[NULL]")).hasMessageContaining("vehicle_shared_check");
        owner.sql("""
                CREATE TABLE office_unit (code text PRIMARY KEY, kind text NOT NULL);
                INSERT INTO office_unit VALUES ('press', 'TEAM'), ('network', 'TEAM'), ('pr', 'DEPARTMENT');
                CALL register_refer('vehicle', 'shared', 'office_unit', 'code', 'target.kind = ''TEAM''');
                """).update();
        assertThatThrownBy(() -> follow(owner, "ARRAY['press', 'moon']"))
                .hasMessageContaining("nothing stands behind moon");
        assertThatThrownBy(() -> follow(owner, "ARRAY['pr']")).hasMessageContaining("nothing stands behind pr");
        assertThat(follow(owner, "ARRAY['network', 'press']")).isEqualTo(1);
    }

    private static int follow(JdbcClient client, String shared) {
        return client.sql("UPDATE vehicle SET version = version + 1, shared = " + shared)
                .update();
    }

    private Look asking(String... codes) {
        var field = fleet.vehicles.field("shared").orElseThrow();
        return new Look(
                List.of(new Condition.Is(field, List.of(codes))),
                "",
                fleet.vehicles.key(),
                false,
                false,
                new Look.At.Then(LocalDate.of(2023, 6, 1), KnownAt.now()));
    }

    private UUID enter(String plate, String shared) {
        return fleet.enter(with(typed(plate), "shared", shared), "2023-03-02");
    }

    private List<String> shared(UUID id) {
        return fleet.registers.find(fleet.vehicles, id).orElseThrow().record().shared();
    }
}
