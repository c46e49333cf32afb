package kr.onmaeul.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.onmaeul.Onmaeul;
import kr.onmaeul.foundation.arithmetic.Arithmetic;
import kr.onmaeul.foundation.arithmetic.Writings;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.handout.LeavingPaper;
import kr.onmaeul.foundation.document.hwpx.HwpxReading;
import kr.onmaeul.foundation.document.hwpx.OtherReaders;
import kr.onmaeul.office.founding.FoundingAnOffice;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The report of the founded office, as the command writes it.
@SpringBootTest(
        classes = Onmaeul.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "onmaeul.office-folder=")
@ActiveProfiles("command")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundedReportTest {

    private static final Path FOUNDING_FIGURES = Path.of("../shared/office-2023/figures.csv");

    private static TestDatabase database;

    @Autowired
    private FoundingAnOffice founding;

    @Autowired
    private ReportCommand command;

    @Autowired
    private Reports reports;

    @Autowired
    private Papers papers;

    @Autowired
    private Freezing freezing;

    @TempDir
    private Path folder;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        database = TestDatabase.properties(registry);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeAll
    void found() {
        founding.found(Path.of("offices/2023"), _ -> {}).orBroken();
    }

    @Test
    void allFiguresAreThoseOfTheFoundingReport() throws Exception {
        assumeTrue(Files.exists(FOUNDING_FIGURES));
        write("--to", folder.toString());
        var figures = rows(folder.resolve("figures.csv"));
        var wanted = rows(FOUNDING_FIGURES);
        assertThat(figures)
                .extracting(row -> row.get("key"))
                .containsExactlyInAnyOrderElementsOf(
                        wanted.stream().map(row -> row.get("key")).toList());
        for (var row : wanted) {
            var figure = figures.stream()
                    .filter(one -> one.get("key").equals(row.get("key")))
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(figure.get("value"), figure.get("unit"), figure.get("period")))
                    .as(row.get("key"))
                    .isEqualTo(List.of(row.get("value"), row.get("unit"), row.get("period_or_date")));
            assertThat(Long.parseLong(figure.get("evidence_count")))
                    .as(row.get("key"))
                    .isNotNegative();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, 2023-04-10, press.coverage",
        "2023-05-31, 2023-06-12, press.releases",
        "2023-02-15, 2023-02-20, equipment.stock.computers",
        "2022-12-31, 2022-12-31, press.releases",
    })
    void aReportOfAnotherDayHasTheSameFigures(String asOf, String dated, String key) throws Exception {
        write("--to", folder.toString(), "--as-of", asOf, "--dated", dated);
        assertThat(rows(folder.resolve("figures.csv")))
                .extracting(row -> row.get("key"))
                .contains(key);
    }

    @Test
    void beforeAnythingWasRecordedEverythingIsNought() throws Exception {
        write("--to", folder.toString(), "--known-at", "2001-01-01T00:00:00Z");
        assertThat(rows(folder.resolve("figures.csv")))
                .filteredOn(row -> row.get("key").equals("press.releases"))
                .extracting(row -> row.get("value"))
                .containsExactly("0");
    }

    @Test
    void everyFigureOfTheFileLinksToItsEvidence() throws Exception {
        write("--to", folder.toString());
        var html = Files.readString(folder.resolve("report.html"));
        for (var row : rows(folder.resolve("figures.csv"))) {
            assertThat(html)
                    .contains("href=\"#evidence-" + row.get("key") + "\"", "id=\"evidence-" + row.get("key") + "\"");
        }
        assertThat(html).doesNotContain("http://", "https://", "<script").contains("△1", ">34.0</a>");
    }

    @Test
    void theReportAsADocumentKeepsEveryRuleAndReadsTheSame() throws Exception {
        write("--to", folder.toString());
        var bytes = Files.readAllBytes(folder.resolve("report.hwpx"));
        var document = papers.now(reports.latest().orElseThrow()).document();
        var read = HwpxReading.read(bytes);
        assertThat(read.notTaken()).isEmpty();
        assertThat(CanonicalText.of(read.document())).isEqualTo(CanonicalText.of(document));
        assertThat(CanonicalText.of(document).lines())
                .contains(
                        "1 홍보기능 강화를 통한 구 이미지 제고",
                        "언론팀",
                        "○ 보도자료 작성 및 배포: 258건",
                        "- 중앙방송 30건, 지역방송 66건",
                        "(단위: 천원)",
                        "6,730,052");
        assertThat(document.about().summary()).contains("2023. 5. 31.", "132개");
        assertThat(document.about().keywords()).contains("홍보미디어과", "다기능 사무기기 보급");
    }

    @Test
    void theReportAsPdfIsForKeepingAndAsLongAsItsHwpx() throws Exception {
        write("--to", folder.toString());
        var bytes = Files.readAllBytes(folder.resolve("report.pdf"));
        LeavingPaper.keepsEveryRule(Files.readAllBytes(folder.resolve("report.hwpx")), bytes);
        var document = papers.now(reports.latest().orElseThrow()).document();
        try (var pdf = Loader.loadPDF(bytes)) {
            int pages = OtherReaders.read(folder, List.of(document))
                    .getFirst()
                    .get("pages")
                    .asInt();
            assertThat(pdf.getNumberOfPages()).isBetween(pages - 1, pages + 1);
        }
    }

    @Test
    void nobodyFindsAWrongSumInTheReport() throws Exception {
        write("--to", folder.toString());
        for (var name : List.of("report.hwpx", "report.html")) {
            var writing = Writings.read(Files.readAllBytes(folder.resolve(name)), name)
                    .orBroken();
            var findings = Arithmetic.check(writing);
            assertThat(findings.wrong()).as(name).isEmpty();
            assertThat(findings.holding()).as(name).hasSizeGreaterThan(50);
        }
    }

    @Test
    void theFoundedReportIsFrozenAndStaysAsItIs() {
        var report = reports.latest().orElseThrow();
        var freeze = freezing.freeze(report.id()).orBroken();
        assertThat(freeze.figures()).hasSize(132);
        var frozen = reports.find(report.id()).orElseThrow();
        assertThat(freezing.drift(papers.now(frozen), freezing.of(report.id()).orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of 2023-02-30 --to x|--as-of is \"2023-02-30\"",
                "--report nothing --to x|--report is \"nothing\"",
                "--dated 2023-01-01 --to x|--dated is 2023-01-01",
                "--form x --to x|--form is not known here",
                "--known-at noon --to x|--known-at is \"noon\"",
                "--to pom.xml|which is a file",
                "--as-of 2023-05-31|--to is missing",
            })
    void aWrongWordIsAnsweredWithASentence(String words, String sentence) {
        assertThatThrownBy(() -> write(words.split(" ")))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining(sentence);
    }

    private void write(String... words) throws CommandRefused {
        command.run(Arguments.of(List.of(words)));
    }

    private static List<CSVRecord> rows(Path file) throws Exception {
        try (var reader = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
