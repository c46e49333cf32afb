package kr.onmaeul.office.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.onmaeul.Onmaeul;
import kr.onmaeul.foundation.command.CommandLine;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Account;
import kr.onmaeul.foundation.security.Accounts;
import kr.onmaeul.foundation.security.Role;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// One installation that is refused, founded and refused again, in this order.
@SpringBootTest(
        classes = Onmaeul.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "onmaeul.office-folder=")
@ActiveProfiles("command")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
class FoundingTest {

    private static final Path OFFICE = Path.of("offices/2023");

    private static TestDatabase database;

    @Autowired
    private FoundingAnOffice founding;

    @Autowired
    private FoundingReport report;

    @Autowired
    private CommandLine commands;

    @Autowired
    private Accounts accounts;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        database = TestDatabase.properties(registry);
    }

    @Test
    @Order(1)
    void everyWrongCellOfEveryFileIsNamedAndNothingIsStored(@TempDir Path folder) throws IOException {
        copyOffice(folder);
        replace(folder.resolve("registers/organization-quota.csv"), "일반직,7급,8", "일반직,칠급,8");
        replace(folder.resolve("spending.csv"), "885310000", "885310천원");
        replace(folder.resolve("results/media.csv"), "2023-01-31", "2023-13-31");
        Files.delete(folder.resolve("registers/initiative-plans.csv"));

        var problems = refusal(founding.found(folder, file -> {}));

        assertThat(problems)
                .extracting(Problem::field)
                .contains(
                        "registers/organization-quota.csv:4:직급",
                        "registers/initiative-plans.csv",
                        "results/media.csv:3:일자")
                .anyMatch(field -> field.matches("spending\\.csv:\\d+:금액"));
        assertThat(report.refused(problems))
                .contains(
                        "registers/organization-quota.csv",
                        "line 4, 직급: \"칠급\"",
                        "registers/initiative-plans.csv: The file is missing");
        assertThat(filledTables()).isEmpty();
        assertThat(founding.isFounded()).isFalse();
    }

    @Test
    @Order(2)
    void aMistakeInOneFileIsNotRepeatedByTheFilesThatMentionIt(@TempDir Path folder) throws IOException {
        copyOffice(folder);
        replace(
                folder.resolve("registers/organization-units.csv"),
                "press,팀,언론팀,Press Team,pr-media,1,2019-01-01",
                "press,팀,언론팀,Press Team,pr-media,1,곧");

        var problems = refusal(founding.found(folder, file -> {}));

        assertThat(problems)
                .extracting(Problem::field)
                .contains("registers/organization-units.csv:4:기준일", "registers/organization-posts.csv", "spending.csv");
        assertThat(problems)
                .extracting(problem -> problem.field().split(":")[0])
                .doesNotHaveDuplicates();
        assertThat(filledTables()).isEmpty();
    }

    @Test
    @Order(3)
    void aFolderThatIsNotThereIsRefused() {
        var problems = refusal(founding.found(Path.of("offices/1987"), file -> {}));

        assertThat(report.refused(problems)).startsWith("There is no folder offices/1987.");
    }

    @Test
    @Order(4)
    void aRightFolderBecomesAnOfficeAndIsToldFileByFile() {
        var told = new ArrayList<String>();

        var founded =
                founding.foundForTrying(OFFICE, file -> told.add(file.name())).orBroken();

        assertThat(told)
                .startsWith("registers/organization-units.csv")
                .contains("spending.csv", "results/press-coverage.csv");
        assertThat(founded.rows()).isGreaterThan(8000);
        assertThat(founding.isFounded()).isTrue();
        assertThat(accounts.all()).hasSize(36).allMatch(Account::demonstration);
        assertThat(roles("press-7-2")).containsExactly(Role.OFFICER);
        assertThat(roles("press-6-1")).containsExactly(Role.OFFICER, Role.TEAM_LEAD);
        assertThat(roles("head")).containsExactly(Role.OFFICER, Role.DEPARTMENT_HEAD);
        assertThat(roles("information-7-1")).contains(Role.ADMINISTRATOR);
        assertThat(roles("general-affairs-1")).containsExactly(Role.DEPARTMENT_CLERK);
    }

    @Test
    @Order(5)
    void anOfficeIsFoundedOnce() {
        var problems = refusal(founding.found(OFFICE, file -> {}));

        assertThat(report.refused(problems)).startsWith("This installation already holds an office");
    }

    /// The expected figures are those of the founding report, its three wrong rates put right.
    @Test
    @Order(6)
    void theFoundedOfficeYieldsTheFiguresOfItsReport(@TempDir Path folder) throws IOException {
        assertThat(commands.run("report", "--to", folder.toString())).isZero();

        var expected = Files.readAllLines(Path.of("src/test/resources/offices/2023/figures.csv"));
        var computed = Files.readAllLines(folder.resolve("figures.csv")).stream()
                .map(line -> line.substring(0, line.lastIndexOf(',')))
                .toList();
        assertThat(computed).hasSize(133).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<Role> roles(String login) {
        return accounts.all().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .map(account -> accounts.roles(account.id()))
                .orElseThrow();
    }

    private static List<Problem> refusal(Outcome<Founded> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<Founded>) outcome).problems();
    }

    /// The tables that hold rows, besides what migrations put there.
    private static List<String> filledTables() {
        var asOwner = JdbcClient.create(database.owner());
        return asOwner
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name IN"
                        + " ('organization_unit', 'organization_quota', 'organization_post', 'unit_program', 'budget_event', 'spending', 'initiative', 'result',"
                        + " 'office_founding')")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> asOwner.sql("SELECT count(*) FROM " + table)
                                .query(Long.class)
                                .single()
                        > 0)
                .toList();
    }

    private static void copyOffice(Path folder) throws IOException {
        try (var files = Files.walk(OFFICE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = folder.resolve(OFFICE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void replace(Path file, String right, String wrong) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));
    }
}
