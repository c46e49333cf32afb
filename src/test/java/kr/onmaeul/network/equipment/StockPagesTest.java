package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.database.TestDatabase;
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
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The devices of 2023 as stock, as work that was done, and as what is due.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StockPagesTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetIntakes sheets;

    @Autowired
    private EquipmentStock stock;

    @Autowired
    private Registers registers;

    @Autowired
    private Register<Device> devices;

    @Autowired
    private Results results;

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
    void theDevicesOf2023() throws Exception {
        for (var file : List.of(
                "registers/organization-units",
                "programs",
                "budget",
                "registers/initiative-initiatives",
                "registers/equipment-devices",
                "registers/equipment-devices-deeds")) {
            var name = file.substring(file.indexOf('/') + 1);
            var bytes = Files.readAllBytes(Path.of("offices", "2023", file + ".csv"));
            assertThat(sheets.named(name).orElseThrow().take(bytes, false).problems())
                    .isEmpty();
        }
    }

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
    void thePageShowsTheStockOfTheDayInBothLanguages() {
        assertThat(body("/equipment?as-of=2023-02-28"))
                .contains("사무기기 현황", "컴퓨터", "재고", "내용연수가 되는 해")
                .doesNotContain("equipment.");
        assertThat(body("/equipment?as-of=2023-05-31&lang=en"))
                .contains("Stock of office devices", "In stock", "735")
                .doesNotContain("equipment.");
    }

    private void act(Kept<Device> kept, String deed, Map<String, String> typed) {
        registers
                .act(
                        devices,
                        kept.id(),
                        kept.version(),
                        devices.deed(deed).orElseThrow(),
                        typed,
                        Occasion.on(kept.since().isAfter(MAY) ? kept.since() : MAY))
                .orBroken();
    }

    private long issued() {
        var total = new Total("equipment.issued", Map.of("item", "COMPUTER"), Period.of(LocalDate.of(2023, 1, 1), MAY));
        return results.totals(List.of(total), KnownAt.now()).getFirst().count();
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
