package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The house with all its registers, in which an officer of the network team is signed in.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(EveryRegister.Officer.class)
abstract class EveryRegister {

    static final long SEED = 20230531;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Registers registers;

    @Autowired
    SheetIntakes sheets;

    @Autowired
    DataSource program;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post(
                    "정보통신팀 7급 2",
                    "register.read",
                    "register.write",
                    "organization.write",
                    "initiative.write",
                    "budget.write",
                    "register.disclose",
                    "result.record",
                    "sheet.import",
                    "search.read",
                    "file.read",
                    "file.bring");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void unitsAndInitiatives() throws IOException {
        for (var name : List.of(
                "registers/organization-units",
                "registers/budget-policy-programs",
                "registers/budget-unit-programs",
                "registers/budget-detailed-programs",
                "registers/budget-sub-items",
                "budget",
                "registers/initiative-initiatives",
                "registers/line-devices",
                "registers/line-fibre")) {
            var file = Files.readAllBytes(Path.of("offices", "2023", name + ".csv"));
            assertThat(sheets.named(name.substring(name.indexOf('/') + 1))
                            .orElseThrow()
                            .take(file, false)
                            .problems())
                    .isEmpty();
        }
    }

    /// What a register does in a test.
    interface Trial {
        void run(Register<?> register);
    }

    Stream<DynamicTest> each(Trial trial) {
        return registers.all().stream()
                .map(register -> DynamicTest.dynamicTest(register.code(), () -> trial.run(register)));
    }

    static Occasion on(String day) {
        return Occasion.on(LocalDate.parse(day));
    }

    <R extends Record> Map<String, String> typed(Register<R> register, UUID id) {
        var record = registers.find(register, id).orElseThrow().record();
        return register.fields().stream()
                .collect(Collectors.toMap(RecordField::name, field -> field.typed(field.of(record))));
    }

    /// As it is kept: every value read and written again.
    static Map<String, String> plain(Register<?> register, Map<String, String> typed) {
        var plain = new HashMap<String, String>();
        for (var field : register.fields()) {
            var text = typed.getOrDefault(field.name(), "");
            plain.put(
                    field.name(),
                    text.isEmpty()
                            ? ""
                            : field.typed(field.cell().reader().apply(text).orElseThrow()));
        }
        return plain;
    }

    String body(String address) {
        return body(mvc.get().uri(address).exchange());
    }

    /// Of an address that is written as a page writes it.
    String body(URI address) {
        return body(mvc.get().uri(address).exchange());
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
