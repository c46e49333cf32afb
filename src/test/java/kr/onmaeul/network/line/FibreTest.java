package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.FigureAsk;
import kr.onmaeul.foundation.register.Figures;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;

/// Own fibre: its routes on the map, its cores, and what is counted of both.
class FibreTest extends LineRoom {

    @Autowired
    private FibreNet net;

    @Autowired
    private DrawingRoutes drawing;

    @Autowired
    private Register<FibreSection> sections;

    @Autowired
    private Register<Strand> strands;

    @Autowired
    private Impacts impacts;

    @Autowired
    private Figures figures;

    @BeforeAll
    void theCoresOf2023() throws Exception {
        for (var name : List.of("line-fibre", "line-strands")) {
            var taken = sheet(name, Files.readAllBytes(Path.of("offices/2023/registers", name + ".csv")));
            assertThat(taken.problems()).as(name).isEmpty();
        }
    }

    @Test
    void routeAndCoresAreCountedApart() {
        var answers = figures.answers(sections.figures().stream()
                .map(figure -> new FigureAsk(
                        sections, figure, Map.of(), Period.until(LocalDate.of(2023, 5, 31)), KnownAt.now()))
                .toList());
        assertThat(answers.getFirst().value()).isEqualByComparingTo("170");
        var coreKm = net.sections().stream().map(FibreNet.Section::coreKm).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(answers.getLast().value()).isEqualByComparingTo(coreKm).isGreaterThan(new BigDecimal("2000"));
        assertThat(body("/lines/map")).contains("170", "구간 64개");
        assertThat(body("/lines/map.csv").lines()).hasSize(65);
    }

    @Test
    void aCoreIsOneOfItsSection() {
        var cores = net.section("F-0001").orElseThrow().cores();
        assertThat(problem(registers.enter(strands, strand("F-0001-%03d".formatted(cores + 1)), on())))
                .isEqualTo(Problem.of(
                        "line.strand.missing", "F-0001-%03d".formatted(cores + 1), "F-0001", Long.toString(cores)));
        registers.enter(strands, strand("F-0001-%03d".formatted(cores)), on()).orBroken();
        var kept = registers.keyed(sections, "F-0001").orElseThrow();
        var fewer = new HashMap<String, String>();
        sections.fields().forEach(field -> fewer.put(field.name(), field.typed(field.of(kept.record()))));
        fewer.put("cores", Long.toString(cores - 1));
        assertThat(problem(registers.change(sections, kept.id(), kept.version(), fewer, on())))
                .isEqualTo(Problem.of("line.section.in-use", "F-0001-%03d".formatted(cores), "F-0001"));
    }

    @Test
    void aBrokenCoreCarriesNothing() {
        var typed =
                Map.of("number", "F-0003-012", "condition", "BROKEN", "cable", "C-000001", "openedOn", "2023-01-02");
        assertThat(problem(registers.enter(strands, typed, on())))
                .isEqualTo(Problem.at("cable", "line.strand.broken", "F-0003-012"));
    }

    @Test
    void aSectionThatIsCutTakesTheCablesInItsCores() {
        var impact = impacts.of("F-0002").orElseThrow();
        assertThat(impact.cables()).isEqualTo(4);
        assertThat(impact.devices()).isNotEmpty();
        assertThat(body("/lines/strands?of=F-0002")).contains("F-0002 심선", "/lines/impact?cut=F-0002");
        assertThat(body("/lines/strands.csv?of=F-0002")).startsWith("\uFEFF심선,사용 구분,케이블,전용회선,사용처");
    }

    @Test
    void aFileDrawsSectionsAndTheirHistoryKeepsTheEarlierRoute() throws Exception {
        var file = feature("F-0005", "[[126.9,37.5],[126.91,37.5],[126.91,37.51]]");
        assertThat(upload(collection(file))).hasStatus3xxRedirection();
        var route = net.section("F-0005").orElseThrow().route();
        assertThat(route).isNotNull();
        assertThat(route.written()).isEqualTo("126.9,37.5 126.91,37.5 126.91,37.51");
        assertThat(route.kilometres()).isCloseTo(0.882 + 1.112, within(0.005));
        var kept = registers.keyed(sections, "F-0005").orElseThrow();
        assertThat(registers.history(sections, kept.id())).hasSize(2);
        assertThat(drawing.draw(collection(file), on()).orBroken()).isZero();
        assertThat(body("/lines/map.geojson")).contains("\"F-0005\"", "[126.9,37.5]");
    }

    @Test
    void whatTheMapGivesAsAFileItTakesAgain() {
        var file = body("/lines/map.geojson").getBytes(StandardCharsets.UTF_8);
        assertThat(drawing.draw(file, on()).orBroken()).isZero();
    }

    @Test
    void aFileWithAMistakeDrawsNothingAndSaysWhere() {
        var right = feature("F-0006", "[[126.9,37.5],[126.91,37.5]]");
        var before = net.section("F-0006").orElseThrow().route();
        var wrong = Map.of(
                "swapped", feature("F-0007", "[[37.5,126.9],[37.51,126.9]]"),
                "outside", feature("F-0007", "[[126.9,37.5],[139.7,35.6]]"),
                "bends", feature("F-0007", "[[126.9,37.5]]"),
                "pair", feature("F-0007", "[[126.9,37.5],[\"가\",37.5]]"),
                "section.unknown", feature("F-9999", "[[126.9,37.5],[126.91,37.5]]"),
                "section.missing", feature("", "[[126.9,37.5],[126.91,37.5]]"),
                "geometry", feature("F-0007", "[[126.9,37.5]]").replace("LineString", "Polygon"),
                "twice", right);
        wrong.forEach((what, feature) -> assertThat(
                        problem(drawing.draw(collection(right, feature), on())).key())
                .isEqualTo("line.map." + what));
        assertThat(problem(drawing.draw("{\"type\":\"Topology\"}".getBytes(StandardCharsets.UTF_8), on())))
                .isEqualTo(Problem.at("file", "line.map.type", "Topology"));
        assertThat(problem(drawing.draw("그림".getBytes(StandardCharsets.UTF_8), on()))
                        .key())
                .isEqualTo("line.map.not-json");
        assertThat(net.section("F-0006").orElseThrow().route()).isEqualTo(before);
        var answer = upload(collection(right, wrong.get("swapped"))).exchange();
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer.getResponse().getContentAsByteArray())).contains("위도와 경도가 바뀌었습니다");
    }

    /// Whatever bytes come, the file is refused with a sentence or drawn.
    @Test
    void noFileBreaksThePage() {
        var random = new Random(SEED);
        var whole = collection(feature("F-0008", "[[126.9,37.5],[126.91,37.5]]"));
        for (int round = 0; round < 300; round++) {
            var broken = whole.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(128);
            }
            var outcome = RouteFile.read(broken);
            assertThat(outcome).as("round %d of seed %d", round, SEED).isNotNull();
        }
    }

    private static Map<String, String> strand(String number) {
        return Map.of("number", number, "condition", "USED", "holder", "시험", "openedOn", "2023-01-02");
    }

    @Test
    void aDayThatNoCalendarHasIsNamed() {
        assertThat(upload(collection(), "2023-02-30"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2023-02-30");
    }

    private MockMultipartMvcRequestBuilder upload(byte[] file) {
        return upload(file, "2023-06-12");
    }

    private MockMultipartMvcRequestBuilder upload(byte[] file, String day) {
        return mvc.post()
                .uri("/lines/map/routes")
                .multipart()
                .file(new MockMultipartFile("file", "routes.geojson", "application/geo+json", file))
                .param("day", day);
    }

    private static byte[] collection(String... features) {
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", List.of(features)) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String feature(String section, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{\"section\":\"%s\"},\"geometry\":{\"type\":\"LineString\",\"coordinates\":%s}}"
                .formatted(section, coordinates);
    }
}
