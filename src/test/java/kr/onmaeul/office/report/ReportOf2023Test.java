package kr.onmaeul.office.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import kr.onmaeul.foundation.outcome.Outcome;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/// The text of the 2023 report with the files of its office, without a database.
class ReportOf2023Test {

    private static final Path FOUNDING_FIGURES = Path.of("../shared/office-2023/figures.csv");

    private static Paper paper;

    @BeforeAll
    static void compute() throws Exception {
        paper = Papers2023.of(new FilesOf2023()).now(report());
    }

    static Report report() throws Exception {
        var draft = ReportText.read(Files.readString(Path.of("offices/2023/report.txt")))
                .orBroken();
        return new Report(
                UUID.randomUUID(),
                draft.name(),
                1,
                draft.title(),
                draft.department(),
                draft.asOf(),
                draft.dated(),
                ReportState.IN_WORK,
                1,
                IntStream.range(0, draft.sections().size())
                        .mapToObj(place -> {
                            var one = draft.sections().get(place);
                            return new ReportSection(
                                    UUID.randomUUID(),
                                    Optional.empty(),
                                    one.depth(),
                                    place,
                                    one.number(),
                                    one.heading(),
                                    one.teams(),
                                    one.state(),
                                    one.body(),
                                    1);
                        })
                        .toList());
    }

    @Test
    void everyExpressionCanBeRead() {
        var problems =
                paper.parts().flatMap(part -> part.body().problems().stream()).toList();
        assertThat(problems).isEmpty();
        assertThat(paper.figures()).hasSize(132);
        assertThat(paper.coverage().bare()).isZero();
        assertThat(paper.coverage().sourced()).isEqualTo(1);
    }

    @Test
    void allFiguresAreThoseOfTheFoundingReport() throws Exception {
        assumeTrue(Files.exists(FOUNDING_FIGURES));
        try (var reader = Files.newBufferedReader(FOUNDING_FIGURES)) {
            var rows = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader);
            for (var row : rows) {
                assertThat(paper.figure(row.get("key"))).as(row.get("key")).hasValueSatisfying(figure -> {
                    assertThat(figure.value()).as(row.get("key")).isEqualByComparingTo(row.get("value"));
                    assertThat(figure.period()).as(row.get("key")).isEqualTo(row.get("period_or_date"));
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "staff.quota.total|30|2023-05-31",
                "staff.difference.general.8|△1|2023-05-31",
                "facility.studio-area|87.12|2023-05-31",
                "budget.total.appropriation|6,730,052|2023-05-31",
                "budget.network.rate|34.0|2023-05-31",
                "budget.basic.rate|33.8|2023-05-31",
                "press.releases|258|2023-01-01/2023-05-31",
                "press.coverage|6,547|2023-01-01/2023-05-31",
                "messaging.sends.total|137|2023-05-31",
                "newsletter.planned.senior|30,000|2023-06-01/2023-12-31",
                "initiative.1.rate|49.2|2023-06-12",
                "initiative.5.rate|0|2023-06-12",
                "initiative.7.rate|99.9|2023-06-12",
                "telephony.contract|885,310|2023-05-31",
                "telephony.phones|2,200|2023-05-01/2023-06-12",
                "equipment.stock.monitors|78|2023-05-31",
            })
    void aFigureIsComputedAndPrinted(String key, String printed, String period) {
        var figure = paper.figure(key).orElseThrow();
        assertThat(figure.printed()).isEqualTo(printed);
        assertThat(figure.period()).isEqualTo(period);
        assertThat(figure.evidenceCount()).isPositive();
    }

    @Test
    void thePartsAddUpToTheirSums() {
        adds(
                "budget.total.expenditure",
                IntStream.range(0, 6)
                        .mapToObj(at -> "budget."
                                + List.of("press", "promotion", "media", "information", "network", "basic")
                                        .get(at)
                                + ".expenditure")
                        .toList());
        adds(
                "press.coverage",
                List.of(
                        "press.coverage.national-broadcast",
                        "press.coverage.local-broadcast",
                        "press.coverage.national-daily-agency",
                        "press.coverage.regional-online"));
        adds("equipment.bought.computers", List.of("equipment.issued.computers", "equipment.stock.computers"));
    }

    private static void adds(String sum, List<String> parts) {
        var added = parts.stream()
                .map(key -> paper.figure(key).orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(paper.figure(sum).orElseThrow().value()).isEqualByComparingTo(added);
    }

    @Test
    void whatIsExportedIsReadAgainAsTheSame() throws Exception {
        var report = report();
        var again = ReportText.read(ReportText.write(report));
        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(again.orBroken().sections().stream().map(ReportText.SectionDraft::body))
                .isEqualTo(report.sections().stream().map(ReportSection::body).toList());
    }

    @Test
    void thePaperIsWellFormedAndEveryFigureLinksToItsEvidence() throws Exception {
        var html = paper.html(FigureLink.to(key -> "#" + key), Locale.KOREAN);
        assertThat(html).contains("href=\"#press.releases\"", ">258</a>건", "정보통신팀");
        var factory = DocumentBuilderFactory.newInstance();
        factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader("<x>" + html.replace("<br>", "<br/>") + "</x>")));
    }
}
