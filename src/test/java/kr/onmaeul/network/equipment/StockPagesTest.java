package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.office.result.Results;
import kr.onmaeul.office.result.Total;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/// The devices of 2023 as stock, as work that was done, and as what is due.
class StockPagesTest extends DeviceRoom {

    @Autowired
    private EquipmentStock stock;

    @Autowired
    private Results results;

    @Test
    void withoutPricesThePlanOfReplacementShowsHowManyDevicesThereAre() {
        assertThat(mvc.get().uri("/equipment/replacement"))
                .hasStatusOk()
                .bodyText()
                .contains("해마다 교체할 수 있게 되는 기기")
                .doesNotContain("0천원");
    }

    @Test
    void theStockIsWhatWasBoughtWithoutWhatWasIssued() {
        var may = stock.on(MAY, KnownAt.now());
        assertThat(may.total()).isEqualTo(735);
        assertThat(may.in("IN_STOCK")).isEqualTo(100 + 78 + 6 + 2 + 21);
        assertThat(may.in("ASSIGNED")).isEqualTo(250 + 236 + 3 + 10 + 29);
        assertThat(stock.on(LocalDate.of(2023, 2, 28), KnownAt.now()).in("ASSIGNED"))
                .isZero();
    }

    @Test
    void whatIsIssuedIsAResultOfTheOffice() {
        var before = issued();
        assertThat(before).isGreaterThanOrEqualTo(250);
        var kept = registers.keyed(devices, "43211507-20230350").orElseThrow();
        act(kept, "issued", Map.of("department", "감사담당관"));
        assertThat(issued()).isEqualTo(before + 1);
        act(registers.keyed(devices, "43211507-20230350").orElseThrow(), "taken-back", Map.of("condition", "FAIR"));
        assertThat(registers.keyed(devices, "43211507-20230350").orElseThrow().record())
                .satisfies(device -> {
                    assertThat(device.state()).isEqualTo(Device.State.IN_STOCK);
                    assertThat(device.department()).isNull();
                    assertThat(device.condition()).isEqualTo(Device.Condition.FAIR);
                });
    }

    @Test
    void whatWasIssuedByMistakeIsNoResult() {
        var before = issued();
        var number = "43211507-20230348";
        act(keyed(number), "issued", Map.of("department", "감사담당관"));
        assertThat(issued()).isEqualTo(before + 1);
        takeBack(number);
        assertThat(issued()).isEqualTo(before);
        assertThat(keyed(number).record().state()).isEqualTo(Device.State.IN_STOCK);
        assertThat(body("/equipment/issued.csv?as-of=2023-05-31")).doesNotContain(number);
        act(keyed(number), "issued", Map.of("department", "총무과"));
        assertThat(issued()).isEqualTo(before + 1);
        takeBack(number);
    }

    @Test
    void whoeverMayEnterADeviceNeedNotRecordItsResultAndAMistakeTakesBoth() {
        var before = bought();
        var number = "43211507-99990001";
        var entered = mvc.post()
                .uri("/registers/equipment-devices")
                .param("itemNumber", number)
                .param("item", "COMPUTER")
                .param("model", "시험 형")
                .param("boughtOn", "2023-05-02")
                .param("condition", "GOOD")
                .param("occasion.day", "2023-05-02")
                .exchange();
        assertThat(entered).hasStatus3xxRedirection();
        assertThat(bought()).isEqualTo(before + 1);

        var kept = keyed(number);
        var wrong = "/registers/equipment-devices/" + kept.id() + "/deeds/mistaken";
        assertThat(body(wrong)).contains("잘못 기록함", "사유");
        assertThat(mvc.post().uri(wrong).param("seen", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.post().uri(wrong).param("seen", "1").param("occasion.reason", "남의 기기"))
                .hasStatus3xxRedirection();
        assertThat(bought()).isEqualTo(before);
        assertThat(current(kept).gone()).isTrue();
        assertThat(body("/registers/equipment-devices/" + kept.id())).contains("잘못 기록한 것을 되돌림", "남의 기기");

        registers
                .comeBack(devices, kept.id(), 2, Occasion.on(LocalDate.of(2023, 5, 2)))
                .orBroken();
        assertThat(bought()).isEqualTo(before + 1);
        takeBack(number);
        assertThat(bought()).isEqualTo(before);
    }

    private void takeBack(String number) {
        var kept = keyed(number);
        registers
                .takeBack(devices, kept.id(), kept.version(), new Occasion(MAY, null, "다른 기기를 잘못 적음"))
                .orBroken();
    }

    private long bought() {
        return count("equipment.bought");
    }

    @Test
    void whatIsWithADepartmentIsNotIssuedAgain() {
        var kept = registers.keyed(devices, "43211507-20230001").orElseThrow();
        var outcome = registers.act(
                devices,
                kept.id(),
                kept.version(),
                devices.deed("issued").orElseThrow(),
                Map.of("department", "총무과"),
                Occasion.on(MAY));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).problems())
                .extracting(Problem::key)
                .containsExactly("equipment.state.wrong");
    }

    @Test
    void theFormOfAChangeDoesNotShowWhoUsesADeviceAndDoesNotForgetIt() {
        act(
                registers.keyed(devices, "43211507-20230349").orElseThrow(),
                "issued",
                Map.of("department", "총무과", "post", "총무과 7급 1"));
        var kept = registers.keyed(devices, "43211507-20230349").orElseThrow();
        var address = "/registers/equipment-devices/" + kept.id() + "/change";
        assertThat(body(address)).doesNotContain("총무과 7급 1");

        var changed = mvc.post().uri(address).param("seen", String.valueOf(kept.version()));
        for (var field : devices.fields()) {
            if (!field.rules().personal() && !List.of("state", "model").contains(field.name())) {
                changed.param(field.name(), field.typed(field.of(kept.record())));
            }
        }
        assertThat(changed.param("model", "다른 형").exchange()).hasStatus(HttpStatus.FOUND);
        assertThat(registers.keyed(devices, "43211507-20230349").orElseThrow().record())
                .satisfies(device -> {
                    assertThat(device.model()).isEqualTo("다른 형");
                    assertThat(device.post()).isEqualTo("총무과 7급 1");
                });
    }

    @Test
    void whatReachesItsUsefulLifeMayBeReplacedInThatYear() {
        assertThat(stock.due()).extracting(Due::year).containsExactly(2028, 2029);
        assertThat(stock.due()).extracting(Due::devices).containsExactly(664L, 59L);
    }

    @Test
    void theStockIsTakenAwayAsItStoodOnADay() {
        assertThat(body("/equipment/stock.csv?as-of=2023-05-31"))
                .contains("품목,발주,재고,")
                .contains("컴퓨터,");
    }

    @Test
    void thePageShowsTheStockOfTheDayInBothLanguages() {
        assertThat(body("/equipment?as-of=2023-02-28"))
                .contains("사무기기 현황", "컴퓨터", "재고", "내용연수가 되는 해")
                .doesNotContain("equipment.");
        assertThat(body("/equipment?as-of=2023-05-31&lang=en"))
                .contains("Stock of office devices", "In stock", "735")
                .doesNotContain("equipment.");
    }

    private void act(Kept<Device> kept, String deed, Map<String, String> typed) {
        act(kept, deed, typed, kept.since().isAfter(MAY) ? kept.since() : MAY).orBroken();
    }

    private long issued() {
        return count("equipment.issued");
    }

    private long count(String metric) {
        var total = new Total(metric, Map.of("item", "COMPUTER"), Period.of(LocalDate.of(2023, 1, 1), MAY));
        return results.totals(List.of(total), KnownAt.now())
                .getFirst()
                .quantity()
                .longValue();
    }
}
