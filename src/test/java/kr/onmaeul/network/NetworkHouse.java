package kr.onmaeul.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
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

/// The house with some sheets of the office of 2023, in which an officer of the network team is signed in. A class
/// whose house is nobody else's says `@DirtiesContext`.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(NetworkHouse.Officer.class)
public abstract class NetworkHouse {

    protected static final LocalDate MAY = LocalDate.of(2023, 5, 31);

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected SheetIntakes sheets;

    @Autowired
    protected Registers registers;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Clock clock;

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

    /// The sheets below `offices/2023`, in the order in which they come in.
    protected abstract List<String> brought();

    /// The organisation and the budget, then others.
    protected static List<String> budgetThen(String... others) {
        return Stream.concat(
                        Stream.of(
                                "registers/organization-units",
                                "registers/budget-policy-programs",
                                "registers/budget-unit-programs",
                                "registers/budget-detailed-programs",
                                "budget"),
                        Stream.of(others))
                .toList();
    }

    @BeforeAll
    void bring() throws Exception {
        for (var file : brought()) {
            var bytes = Files.readAllBytes(Path.of("offices", "2023", file + ".csv"));
            assertThat(sheet(file.substring(file.indexOf('/') + 1), bytes).problems())
                    .as(file)
                    .isEmpty();
        }
    }

    protected Taken sheet(String name, byte[] file) {
        return sheets.named(name).orElseThrow().take(file, false);
    }

    protected Taken sheet(String name, String text) {
        return sheet(name, text.getBytes(StandardCharsets.UTF_8));
    }

    protected String body(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return text(answer.getResponse().getContentAsByteArray());
    }

    protected static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Why something was refused; nothing where it was done.
    protected static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of();
    }

    /// What several people do at the same time.
    protected static <T> List<T> atOnce(List<Callable<T>> works) throws InterruptedException, ExecutionException {
        try (var people = Executors.newFixedThreadPool(works.size())) {
            var done = new ArrayList<T>();
            for (var work : people.invokeAll(works)) {
                done.add(work.get());
            }
            return done;
        }
    }
}
