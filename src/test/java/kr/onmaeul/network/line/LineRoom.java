package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.foundation.sheet.Taken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The house with the lines of 2023, in which an officer of the network team is signed in.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(LineRoom.Officer.class)
abstract class LineRoom {

    static final long SEED = 20230612;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SheetIntakes sheets;

    @Autowired
    Registers registers;

    @Autowired
    Register<Panel> panels;

    @Autowired
    Register<Cable> cables;

    @Autowired
    Register<NetworkDevice> devices;

    @Autowired
    JdbcClient database;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("정보통신팀 7급 2", "register.read", "register.write", "sheet.import");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void theLinesOf2023() throws Exception {
        for (var name : List.of(
                "telephony-exchanges",
                "telephony-phones",
                "line-devices",
                "line-leased",
                "line-lan",
                "line-panels",
                "line-bundles",
                "line-cables")) {
            var taken = sheet(name, Files.readAllBytes(Path.of("offices/2023/registers", name + ".csv")));
            assertThat(taken.problems()).as(name).isEmpty();
        }
    }

    Taken sheet(String name, byte[] file) {
        return sheets.named(name).orElseThrow().take(file, false);
    }

    Taken sheet(String name, String text) {
        return sheet(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A panel that nothing is plugged into.
    void panel(String number, int ports) {
        enter(
                panels,
                Map.of(
                        "number",
                        number,
                        "kind",
                        "PATCH_PANEL",
                        "place",
                        "본관 1층",
                        "ports",
                        "" + ports,
                        "installedOn",
                        "2023-01-02"));
    }

    void device(String number, int ports) {
        device(number, "ACCESS", ports);
    }

    void device(String number, String kind, int ports) {
        enter(
                devices,
                Map.of(
                        "number",
                        number,
                        "kind",
                        kind,
                        "maker",
                        "가사",
                        "model",
                        "NS-1",
                        "place",
                        "본관 2층",
                        "ports",
                        "" + ports,
                        "installedOn",
                        "2023-01-02"));
    }

    void jack(String number) {
        enter(
                registers.named("line-lan").orElseThrow(),
                Map.of(
                        "number",
                        number,
                        "use",
                        "COMPUTER",
                        "department",
                        "총무과",
                        "place",
                        "본관 2층",
                        "openedOn",
                        "2023-01-02"));
    }

    void bundle(String number) {
        enter(
                registers.named("line-bundles").orElseThrow(),
                Map.of(
                        "number",
                        number,
                        "kind",
                        "TRUNK",
                        "fromPlace",
                        "본관 1층",
                        "toPlace",
                        "본관 2층",
                        "laidOn",
                        "2023-01-02"));
    }

    void leased(String number) {
        enter(
                registers.named("line-leased").orElseThrow(),
                Map.of(
                        "number",
                        number,
                        "use",
                        "ADMINISTRATION",
                        "carrier",
                        "가통신",
                        "rate",
                        "100",
                        "aEnd",
                        "본관",
                        "zEnd",
                        "별관",
                        "contractFrom",
                        "2023-01-02",
                        "contractTo",
                        "2026-01-01"));
    }

    Outcome<UUID> cable(String number, String a, String b) {
        return cable(number, a, b, "ACTIVE");
    }

    Outcome<UUID> cable(String number, String a, String b, String state) {
        return cable(number, a, b, state, "");
    }

    Outcome<UUID> cable(String number, String a, String b, String state, String bundle) {
        var typed = new HashMap<>(Map.of(
                "number", number, "aEnd", a, "bEnd", b, "medium", "UTP_6", "metres", "10", "laidOn", "2023-01-02"));
        typed.put("state", state);
        typed.put("bundle", bundle);
        return registers.enter(cables, typed, on());
    }

    <R extends Record> UUID enter(Register<R> register, Map<String, String> typed) {
        return registers.enter(register, typed, on()).orBroken();
    }

    Outcome<Kept<Cable>> pull(String number) {
        var kept = registers.keyed(cables, number).orElseThrow();
        return registers.act(
                cables, kept.id(), kept.version(), cables.deed("pulled").orElseThrow(), Map.of(), on());
    }

    /// The first problem of a refusal.
    static Problem problem(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return outcome instanceof Outcome.Refused<?>(var problems) ? problems.getFirst() : Problem.of("");
    }

    static Occasion on() {
        return Occasion.on(LocalDate.of(2023, 6, 12));
    }

    String body(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return text(answer.getResponse().getContentAsByteArray());
    }

    static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
