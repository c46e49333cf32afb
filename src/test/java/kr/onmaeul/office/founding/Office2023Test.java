package kr.onmaeul.office.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Adds up the files of the 2023 office without the program. Every expected number is one of the founding report,
/// the department's report to the council of 2023-06-12.
class Office2023Test {

    private static final Path OFFICE = Path.of("offices/2023");
    private static final List<String> GENERATED = List.of("budget.csv", "spending.csv");

    private static final Set<String> BY_HAND = Set.of(
            "organization-units.csv",
            "organization-duties.csv",
            "organization-quota.csv",
            "initiative-initiatives.csv",
            "initiative-plans.csv",
            "budget-policy-programs.csv",
            "budget-unit-programs.csv",
            "budget-detailed-programs.csv",
            "budget-sub-items.csv");

    private static final List<CSVRecord> FACTS = facts();
    private static final List<RegistersOf2023.Fact> KEPT = RegistersOf2023.facts();
    private static final List<CSVRecord> BUDGET = rows("budget.csv");
    private static final List<CSVRecord> SPENDING = rows("spending.csv");

    @Test
    void theGeneratorWritesTheKeptFilesAgain(@TempDir Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(java, "offices/2023/Generate.java", folder.toString())
                .inheritIO()
                .start();
        assertThat(run.waitFor()).isZero();
        for (var file : GENERATED) {
            assertThat(folder.resolve(file)).hasSameTextualContentAs(OFFICE.resolve(file));
        }
        for (var file : resultFiles()) {
            assertThat(folder.resolve("results").resolve(file.getFileName())).hasSameTextualContentAs(file);
        }
        try (var registers = Files.list(OFFICE.resolve("registers"))) {
            assertThat(registers.filter(
                            file -> !BY_HAND.contains(file.getFileName().toString())))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(folder.resolve("registers").resolve(file.getFileName()))
                            .hasSameTextualContentAs(file));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "press.releases           | -                                | 2023-01-01 | 2023-05-31 | 258",
                "press.coverage           | -                                | 2023-01-01 | 2023-05-31 | 6547",
                "press.coverage           | medium=NATIONAL_BROADCAST        | 2023-01-01 | 2023-05-31 | 30",
                "press.coverage           | medium=LOCAL_BROADCAST           | 2023-01-01 | 2023-05-31 | 66",
                "press.coverage           | medium=NATIONAL_DAILY_OR_AGENCY  | 2023-01-01 | 2023-05-31 | 663",
                "press.coverage           | medium=REGIONAL_OR_ONLINE        | 2023-01-01 | 2023-05-31 | 5788",
                "newsletter.copies        | newsletter=MAIN                  | 2023-01-01 | 2023-05-31 | 500000",
                "newsletter.copies        | newsletter=SENIOR                | 2023-03-01 | 2023-03-31 | 10000",
                "newsletter.copies        | newsletter=CHILDREN              | 2023-03-01 | 2023-03-31 | 16000",
                "newsletter.planned-copies| newsletter=MAIN                  | 2023-06-01 | 2023-12-31 | 700000",
                "newsletter.planned-copies| newsletter=SENIOR                | 2023-06-01 | 2023-12-31 | 30000",
                "newsletter.planned-copies| newsletter=CHILDREN              | 2023-06-01 | 2023-12-31 | 48000",
                "correspondent.appointments| kind=CHILD_REPORTER             | 2023-05-01 | 2023-05-31 | 32",
                "messaging.sends          | -                                | 2023-01-01 | 2023-05-31 | 10",
                "tv.videos                | -                                | 2023-01-01 | 2023-05-31 | 116",
                "homepage.banners         | -                                | 2023-01-01 | 2023-05-31 | 127",
                "education.sessions       | audience=RESIDENT                | 2023-02-01 | 2023-05-31 | 61",
                "education.people         | audience=RESIDENT                | 2023-02-01 | 2023-05-31 | 1304",
                "education.sessions       | audience=STAFF                   | 2023-02-01 | 2023-05-31 | 4",
                "education.people         | audience=STAFF                   | 2023-02-01 | 2023-05-31 | 84",
                "education.planned-sessions| audience=RESIDENT               | 2023-02-01 | 2023-12-31 | 159",
                "education.planned-hours  | audience=RESIDENT                | 2023-02-01 | 2023-12-31 | 2800",
                "education.planned-sessions| audience=STAFF                  | 2023-02-01 | 2023-12-31 | 12",
                "education.planned-hours  | audience=STAFF                   | 2023-02-01 | 2023-12-31 | 87",
                "telephony.phones-replaced| -                                | 2023-05-01 | 2023-06-12 | 2200",
                "equipment.bought         | item=COMPUTER                    | 2023-01-01 | 2023-05-31 | 350",
                "equipment.bought         | item=MONITOR                     | 2023-01-01 | 2023-05-31 | 314",
                "equipment.bought         | item=NOTEBOOK                    | 2023-01-01 | 2023-05-31 | 9",
                "equipment.bought         | item=TABLET                      | 2023-01-01 | 2023-05-31 | 12",
                "equipment.bought         | item=PRINTER                     | 2023-01-01 | 2023-05-31 | 50",
                "equipment.issued         | item=COMPUTER                    | 2023-01-01 | 2023-05-31 | 250",
                "equipment.issued         | item=MONITOR                     | 2023-01-01 | 2023-05-31 | 236",
                "equipment.issued         | item=NOTEBOOK                    | 2023-01-01 | 2023-05-31 | 3",
                "equipment.issued         | item=TABLET                      | 2023-01-01 | 2023-05-31 | 10",
                "equipment.issued         | item=PRINTER                     | 2023-01-01 | 2023-05-31 | 29",
                "messaging.sends          | -                                | 0000-01-01 | 2023-05-31 | 137",
                "press.newspapers         | -                                | 0000-01-01 | 2023-05-31 | 10",
                "press.subscribed-copies  | -                                | 0000-01-01 | 2023-05-31 | 2308",
                "social.subscribers       | -                                | 0000-01-01 | 2023-05-31 | 56146",
                "social.posts             | -                                | 0000-01-01 | 2023-05-31 | 17439",
                "messaging.recipients     | -                                | 0000-01-01 | 2023-05-31 | 86289",
                "iptv.sites               | -                                | 0000-01-01 | 2023-05-31 | 72",
                "iptv.channels            | -                                | 0000-01-01 | 2023-05-31 | 5",
                "systems.operated         | kind=COMMON                      | 0000-01-01 | 2023-05-31 | 48",
                "systems.operated         | kind=OWN                         | 0000-01-01 | 2023-05-31 | 50",
                "systems.hardware-kinds   | kind=SERVER                      | 0000-01-01 | 2023-05-31 | 19",
                "systems.hardware-kinds   | kind=SECURITY_NETWORK            | 0000-01-01 | 2023-05-31 | 12",
                "education.courses        | -                                | 0000-01-01 | 2023-05-31 | 58",
                "telephony.phones         | -                                | 0000-01-01 | 2023-05-31 | 2091",
                "telephony.contract       | -                                | 0000-01-01 | 2023-05-31 | 885310000",
                "telephony.exchanges      | -                                | 0000-01-01 | 2023-06-12 | 4",
                "line.devices             | -                                | 0000-01-01 | 2023-05-31 | 255",
                "line.leased              | -                                | 0000-01-01 | 2023-05-31 | 135",
                "line.fibre               | -                                | 0000-01-01 | 2023-05-31 | 170",
                "line.lan                 | -                                | 0000-01-01 | 2023-05-31 | 2751",
                "firewall.security-systems| -                                | 0000-01-01 | 2023-05-31 | 26",
                "board.installed          | kind=LED                         | 0000-01-01 | 2023-05-31 | 1",
                "board.installed          | kind=PROMOTION                   | 0000-01-01 | 2023-05-31 | 11",
                "board.installed          | kind=DIGITAL                     | 0000-01-01 | 2023-05-31 | 17",
                "studio.area              | -                                | 0000-01-01 | 2023-05-31 | 87.12",
                "office.vehicles          | -                                | 0000-01-01 | 2023-05-31 | 2"
            })
    void theResultsAndTheRegistersAddUpToTheReport(
            String metric, String dimension, String from, String to, BigDecimal expected) {
        var recorded = FACTS.stream()
                .filter(fact -> fact.get("지표").equals(metric) && isWithin(fact, from, to))
                .filter(fact -> dimension == null || fact.get("차원").equals(dimension))
                .map(fact -> new BigDecimal(fact.get("수량")));
        var kept = KEPT.stream()
                .filter(fact -> fact.measure().equals(metric))
                .filter(fact -> fact.day().toString().compareTo(from) >= 0
                        && fact.day().toString().compareTo(to) <= 0)
                .filter(fact -> dimension == null
                        || dimension.equals("item=" + fact.members().get("item")))
                .map(RegistersOf2023.Fact::value);
        assertThat(Stream.concat(recorded, kept).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PRESS, 1091901, 350331",
        "PROMOTION, 487965, 147375",
        "MEDIA, 543292, 249618",
        "INFORMATION, 1546021, 968174",
        "NETWORK, 2905768, 987893",
        "BASIC, 155105, 52490"
    })
    void theProgrammesStandAsInTheTableOfTheEndOfMay(String program, long appropriation, long expenditure) {
        var details = rows("registers/budget-detailed-programs.csv").stream()
                .filter(row -> row.get("단위사업").equals(program))
                .map(row -> row.get("코드"))
                .toList();
        Predicate<CSVRecord> inProgram = row -> details.contains(row.get("세부코드"));
        assertThat(appropriation("2023-05-31", inProgram)).isEqualTo(appropriation * 1000);
        assertThat(appropriation("2023-06-12", inProgram)).isEqualTo(appropriation * 1000);
        assertThat(expenditure("2023-05-31", inProgram)).isEqualTo(expenditure * 1000);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-1, 1465383, 720791",
        "2023-2, 543292, 249618",
        "2023-3, 684528, 613801",
        "2023-4, 182103, 153152",
        "2023-5, 900000, 0",
        "2023-6, 381550, 381248",
        "2023-7, 504523, 504522"
    })
    void theInitiativesStandAsInTheirBoxesOnTheDayOfTheReport(String code, long appropriation, long expenditure) {
        var lines = rows("registers/initiative-initiatives.csv").stream()
                .filter(row -> row.get("코드").equals(code))
                .flatMap(row -> Stream.of(row.get("예산 과목").split(", ")))
                .toList();
        Predicate<CSVRecord> inInitiative = row -> lines.contains(line(row));
        assertThat(appropriation("2023-06-12", inInitiative)).isEqualTo(appropriation * 1000);
        assertThat(expenditure("2023-06-12", inInitiative)).isEqualTo(expenditure * 1000);
    }

    @Test
    void noLineIsEverSpentBeyondItsCommitmentsOrCommittedBeyondItsBudget() {
        for (var line : BUDGET.stream().map(Office2023Test::line).distinct().toList()) {
            Predicate<CSVRecord> here = row -> line(row).equals(line);
            var days = SPENDING.stream().filter(here).map(row -> row.get("일자")).collect(Collectors.toSet());
            for (var day : new TreeSet<>(days)) {
                var committed = SPENDING.stream()
                        .filter(here.and(row -> row.get("종류").equals("원인행위") && isBy(row, day)))
                        .mapToLong(row -> Long.parseLong(row.get("금액")))
                        .sum();
                assertThat(expenditure(day, here)).as(line + " on " + day).isBetween(0L, committed);
                assertThat(committed).as(line + " on " + day).isLessThanOrEqualTo(appropriation(day, here));
            }
        }
    }

    @Test
    void quotaAndPostsAreThoseOfTheFoundingTable() {
        var quota = rows("registers/organization-quota.csv").stream()
                .collect(
                        Collectors.toMap(row -> row.get("직군") + row.get("직급"), row -> Integer.parseInt(row.get("정원"))));
        assertThat(quota)
                .isEqualTo(Map.of(
                        "일반직5급",
                        1,
                        "일반직6급",
                        5,
                        "일반직7급",
                        8,
                        "일반직8급",
                        8,
                        "일반직9급",
                        3, //
                        "별정직·임기제7급",
                        2,
                        "별정직·임기제8급",
                        1,
                        "별정직·임기제9급",
                        2));
        var present = new HashMap<String, Integer>();
        rows("registers/organization-posts.csv")
                .forEach(row -> present.merge(row.get("직군") + row.get("직급"), 1, Integer::sum));
        assertThat(present)
                .isEqualTo(Map.of(
                        "일반직5급",
                        1,
                        "일반직6급",
                        9,
                        "일반직7급",
                        8,
                        "일반직8급",
                        7,
                        "일반직9급",
                        4, //
                        "별정직·임기제7급",
                        2,
                        "별정직·임기제8급",
                        1,
                        "별정직·임기제9급",
                        2));
        assertThat(rows("registers/organization-posts.csv"))
                .extracting(row -> row.get("직위"))
                .contains("언론팀 7급 2");
    }

    @Test
    void noStockFallsBelowNothingAndNothingIsIssuedBeforeItIsBought() {
        for (var item : List.of("COMPUTER", "MONITOR", "NOTEBOOK", "TABLET", "PRINTER")) {
            var left = KEPT.stream()
                    .filter(fact -> item.equals(fact.members().get("item")))
                    .sorted(Comparator.comparing(RegistersOf2023.Fact::day))
                    .map(fact -> fact.measure().equals("equipment.bought") ? 1 : -1)
                    .toList();
            var stock = 0;
            for (var change : left) {
                stock += change;
                assertThat(stock).as(item).isNotNegative();
            }
        }
    }

    @Test
    void everySourceKeyStandsOnce() {
        for (var rows : List.of(FACTS, BUDGET, SPENDING)) {
            assertThat(rows).extracting(row -> row.get("고유키")).doesNotHaveDuplicates();
        }
    }

    private static long appropriation(String day, Predicate<CSVRecord> which) {
        return BUDGET.stream()
                .filter(which.and(row -> isBy(row, day)))
                .mapToLong(row ->
                        Long.parseLong(row.get("국비")) + Long.parseLong(row.get("시비")) + Long.parseLong(row.get("구비")))
                .sum();
    }

    private static long expenditure(String day, Predicate<CSVRecord> which) {
        return SPENDING.stream()
                .filter(which.and(row -> !row.get("종류").equals("원인행위") && isBy(row, day)))
                .mapToLong(row -> Long.parseLong(row.get("금액")))
                .sum();
    }

    private static String line(CSVRecord row) {
        return row.get("세부코드") + "/" + row.get("통계목코드");
    }

    private static boolean isBy(CSVRecord row, String day) {
        return row.get("일자").compareTo(day) <= 0;
    }

    private static boolean isWithin(CSVRecord row, String from, String to) {
        return row.get("일자").compareTo(from) >= 0 && isBy(row, to);
    }

    private static List<CSVRecord> facts() {
        var facts = new ArrayList<CSVRecord>();
        resultFiles().forEach(file -> facts.addAll(rows("results/" + file.getFileName())));
        return facts;
    }

    private static List<Path> resultFiles() {
        try (var files = Files.list(OFFICE.resolve("results"))) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<CSVRecord> rows(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = Files.newBufferedReader(OFFICE.resolve(file))) {
            return format.parse(text).getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
