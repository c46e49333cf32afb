package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.office.result.Results;
import kr.onmaeul.office.result.Total;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/// Departments ask, the team allocates and hands over, departments confirm.
class IssuingTest extends IssuingRoom {

    @Autowired
    private Results results;

    @Test
    void aDepartmentAsksOnceForAnItemAndOnlyWhileTheRoundIsOpen() throws Exception {
        var planned = round(0);
        assertThat(keys(ask(planned, "총무과", 1))).containsExactly("issuing.window.closed");
        var open = to(planned, new RoundState.Open());
        var request = ask(open, "총무과", 3).orBroken();
        assertThat(keys(ask(open, "총무과", 1))).containsExactly("issuing.asked.already");
        assertThat(keys(ask(open, "총무과", 0))).containsExactly("issuing.quantity.missing");
        requests.withdraw(open, request).orBroken();
        assertThat(keys(requests.withdraw(open, request))).containsExactly("issuing.withdrawn.already");
        var again = ask(open, "총무과", 2).orBroken();
        assertThat(again.open()).isEqualTo(2);

        CurrentActor.as(CLERK, () -> {
            assertThat(requests.latest(null, 2))
                    .extracting(DeviceRequest::id)
                    .containsExactly(again.id(), request.id());
            assertThat(requests.latest(again.id(), 1))
                    .extracting(DeviceRequest::id)
                    .containsExactly(request.id());
            return null;
        });

        var closed = to(open, new RoundState.Allocating());
        assertThat(keys(ask(closed, "문래동 주민센터", 1))).containsExactly("issuing.window.closed");
        assertThat(keys(requests.withdraw(closed, again))).containsExactly("issuing.window.closed");
        assertThatThrownBy(() -> database.sql("""
                        INSERT INTO equipment_request (id, round, department, item, quantity, fresh, reason, recorded_by,
                                                       recorded_by_name)
                        VALUES (gen_random_uuid(), ?, '문래동 주민센터', 'COMPUTER', 1, 1, '늦은 신청', gen_random_uuid(), '')
                        """).param(closed.id()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("takes no requests");
    }

    @Test
    void aDepartmentNamesItsOwnDevicesToBeReplacedAndNoneTwice() {
        var open = to(round(0), new RoundState.Open());
        var own = issued("총무과");
        var others = issued("문래동 주민센터");
        assertThat(requests.owned("총무과", "COMPUTER", open))
                .extracting(OwnDevice::id)
                .contains(own)
                .doesNotContain(others);
        assertThat(keys(requests.ask(open, wish("총무과", "COMPUTER", 0, List.of(others)))))
                .containsExactly("issuing.devices.gone");
        var request =
                requests.ask(open, wish("총무과", "COMPUTER", 1, List.of(own))).orBroken();
        assertThat(request.quantity()).isEqualTo(2);
        assertThat(requests.replaced(request, open)).extracting(OwnDevice::id).containsExactly(own);
        requests.withdraw(open, request).orBroken();
        assertThat(requests.ask(open, wish("총무과", "COMPUTER", 0, List.of(own)))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsPromisedDoesNotGoElsewhereAndIsIssuedByTheRegisterWithTheNameOfTheRound() throws Exception {
        var open = to(round(PRICE), new RoundState.Open());
        var device = inStock(Device.Item.NOTEBOOK);
        var request = requests.ask(open, wish("총무과", "NOTEBOOK", 2, List.of())).orBroken();
        var allocating = to(open, new RoundState.Allocating());
        assertThat(keys(allocations.allocate(allocating, request, 2, 0))).containsExactly("issuing.stock.short");
        assertThat(keys(allocations.allocate(allocating, request, 0, 1))).containsExactly("issuing.price.missing");
        allocations.allocate(allocating, request, 1, 0).orBroken();

        var kept = registers.find(devices, device).orElseThrow();
        assertThat(keys(deed(kept, "issued", Map.of("department", "문래동 주민센터")))).containsExactly("equipment.promised");
        assertThat(keys(handOvers.handOver(allocating, "총무과", today(), "정보통신팀-900")))
                .containsExactly("issuing.handing.time");
        var handing = to(allocating, new RoundState.HandingOver());
        assertThat(keys(rounds.move(handing, new RoundState.Closed(), ""))).containsExactly("round.promises");
        var before = issuedResults();
        assertThat(handOvers.handOver(handing, "총무과", today(), "정보통신팀-900").orBroken())
                .isEqualTo(1);
        assertThat(issuedResults()).isEqualTo(before + 1);
        assertThat(registers.find(devices, device).orElseThrow()).satisfies(after -> {
            assertThat(after.record().department()).isEqualTo("총무과");
            assertThat(after.deed()).isEqualTo("issued");
            assertThat(after.document()).isEqualTo("정보통신팀-900");
            assertThat(after.reason()).isEqualTo(handing.name().ko());
            assertThat(keys(registers.takeBack(
                            devices, device, after.version(), new Occasion(today(), null, "잘못 인계함"))))
                    .containsExactly("equipment.handed-over");
        });

        var waiting = allocations.of(handing, Allocation.State.HANDED_OVER).getFirst();
        handOvers.remind(handing, "총무과").orBroken();
        assertThat(keys(handOvers.confirm("총무과", List.of(waiting.id())))).containsExactly("issuing.other.hands");
        assertThat(keys(handOvers.confirm("문래동 주민센터", List.of(waiting.id())))).containsExactly("issuing.meanwhile");
        CurrentActor.as(CLERK, () -> handOvers.confirm("총무과", List.of(waiting.id())))
                .orBroken();
        assertThat(allocations.of(handing, Allocation.State.CONFIRMED))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.confirmedBy()).isEqualTo("총무과 서무");
                    assertThat(one.reminders()).isEqualTo(1);
                });
        assertThat(to(rounds.find(handing.code()).orElseThrow(), new RoundState.Closed())
                        .state())
                .isEqualTo(new RoundState.Closed());
    }

    @Test
    void aPaperReceiptStandsForADepartmentWithoutAnAccount() {
        var round = handingOver("문래동 주민센터", Device.Item.PRINTER);
        handOvers.handOver(round, "문래동 주민센터", today(), "정보통신팀-901").orBroken();
        var waiting = allocations.of(round, Allocation.State.HANDED_OVER).getFirst();
        assertThat(keys(handOvers.confirmOnPaper("문래동 주민센터", List.of(waiting.id()), " ")))
                .containsExactly("issuing.receipt.missing");
        handOvers.confirmOnPaper("문래동 주민센터", List.of(waiting.id()), "문래동-31").orBroken();
        assertThat(allocations.of(round, Allocation.State.CONFIRMED).getFirst().receipt())
                .isEqualTo("문래동-31");
        var sheets = "/equipment/rounds/" + round.code();
        assertThat(body(sheets + "/handover.csv")).contains(",문래동 주민센터,프린터,", ",확인,", "정보통신팀-901", "문래동-31");
        var request = sheets + "/requests/" + requests.of(round).getFirst().id();
        assertThat(body(request + "/allocations.csv")).contains("문래동-31");
        assertThat(body(request + "/devices.csv")).contains("물품번호,모델,");
    }

    @Test
    void whatIsBoughtFillsTheEarliestAllocationWhenItComes() {
        var open = to(round(2 * PRICE), new RoundState.Open());
        var first = requests.ask(open, wish("총무과", "MONITOR", 1, List.of())).orBroken();
        var second =
                requests.ask(open, wish("문래동 주민센터", "MONITOR", 1, List.of())).orBroken();
        var allocating = to(open, new RoundState.Allocating());
        allocations.allocate(allocating, second, 0, 1).orBroken();
        allocations.allocate(allocating, first, 0, 1).orBroken();
        assertThat(keys(allocations.fill(allocating, "MONITOR"))).containsExactly("issuing.stock.nothing");
        inStock(Device.Item.MONITOR);
        assertThat(allocations.fill(allocating, "MONITOR").orBroken()).isEqualTo(1);
        assertThat(allocations.of(second)).extracting(Allocation::state).containsExactly(Allocation.State.RESERVED);
        assertThat(allocations.of(first)).extracting(Allocation::state).containsExactly(Allocation.State.TO_BUY);
        allocations
                .takeBack(
                        allocating,
                        first,
                        allocations.of(first).stream().map(Allocation::id).toList())
                .orBroken();
        assertThat(rounds.find(allocating.code()).orElseThrow().bound()).isEqualTo(Won.of(PRICE));
    }

    private long issuedResults() {
        var total = new Total("equipment.issued", Map.of(), Period.until(today()));
        return results.totals(List.of(total), KnownAt.now()).getFirst().count();
    }
}
