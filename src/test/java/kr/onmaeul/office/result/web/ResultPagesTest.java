package kr.onmaeul.office.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.intake.EndedRun;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
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
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages and the JSON without the sign-in before them, which has tests of its own.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultPagesTest {

    private static final Path OFFICE = Path.of("offices", "2023");
    private static final Pattern ADDRESS = Pattern.compile("/results/([0-9a-f-]{36})");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetIntakes sheets;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post(
                    "언론팀 7급 2", "result.read", "result.record", "result.reverse", "result.import", "sheet.import");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void theOfficeOf2023() throws Exception {
        var files = new ArrayList<Path>();
        files.add(OFFICE.resolve("registers/organization-units.csv"));
        for (var level : List.of("policy", "unit", "detailed")) {
            files.add(OFFICE.resolve("registers/budget-" + level + "-programs.csv"));
        }
        files.add(OFFICE.resolve("budget.csv"));
        files.add(OFFICE.resolve("registers/initiative-initiatives.csv"));
        try (var results = Files.list(OFFICE.resolve("results"))) {
            results.sorted().forEach(files::add);
        }
        for (var file : files) {
            var name = file.getFileName().toString().replace(".csv", "");
            var sheet = sheets.named(file.getParent().endsWith("results") ? "results" : name)
                    .orElseThrow();
            assertThat(sheet.take(Files.readAllBytes(file), false).problems()).isEmpty();
        }
    }

    @Test
    void theListBehindAFigureShowsItsFactsAndTheirSum() {
        assertThat(body("/results?metric=press.releases&from=2023-01-01&to=2023-05-31"))
                .contains("모두 258건", "보도자료 배포", "언론팀", "표본", "rel=\"next\"")
                .doesNotContain("result.");
        assertThat(
                        body(
                                "/results?metric=press.coverage&from=2023-01-01&to=2023-05-31&member=medium=NATIONAL_BROADCAST"))
                .contains("모두 30건", "매체: 중앙방송");
    }

    @Test
    void theListSpeaksEnglishToo() {
        assertThat(body("/results?as-of=2023-05-31&lang=en"))
                .contains("Results", "Press coverage", "31 May 2023", "shown of")
                .doesNotContain("result.", "실적");
    }

    @Test
    void leafingShowsTheNextFactsAndTheWayBack() {
        var first = body("/results?metric=press.releases");
        var second = body(link(first, "next"));

        assertThat(second).contains("rel=\"prev\"");
        assertThat(body(link(second, "prev"))).contains(address(first));
    }

    @Test
    void anAddressThatCannotBeReadSaysWhatIsWrong() {
        assertThat(mvc.get().uri("/results?metric=press.moon&from=2023-02-30&after=nowhere&sort=title&sample=maybe"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("press.moon", "2023-02-30", "nowhere", "maybe");
    }

    @Test
    void aFactIsRecordedSeenAndReversed() {
        var form = body("/results/new?metric=press.coverage");
        assertThat(form).contains("언론보도", "중앙방송", "name=\"members.medium\"").doesNotContain("result.");

        var recorded = mvc.post()
                .uri("/results")
                .param("metric", "press.coverage")
                .param("form", "3f2c")
                .param("day", "2023-05-30")
                .param("quantity", "1")
                .param("members.medium", "LOCAL_BROADCAST")
                .param("team", "press")
                .param("initiative", "2023-1")
                .param("title", "지역방송 저녁 뉴스 <봄 축제>")
                .param("evidence", "방송 화면")
                .exchange();
        assertThat(recorded).hasStatus(HttpStatus.SEE_OTHER);
        var sheet = body(recorded.getResponse().getRedirectedUrl());
        assertThat(sheet)
                .contains("지역방송 저녁 뉴스 &lt;봄 축제&gt;", "유효", "이 실적 취소", "2023. 5. 30.")
                .doesNotContain("result.");

        var address = "/results/" + address(sheet);
        assertThat(mvc.post().uri(address + "/reversal").param("reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("취소 사유가 비어 있습니다");
        assertThat(mvc.post().uri(address + "/reversal").param("reason", "두 번 적음"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(body(address)).contains("취소됨", "사유: 두 번 적음").doesNotContain("이 실적 취소");
    }

    @Test
    void whatWasTypedWronglyComesBackWithItsSentences() {
        assertThat(mvc.post()
                        .uri("/results")
                        .param("metric", "press.releases")
                        .param("day", "2999-01-01")
                        .param("quantity", "1.5")
                        .param("team", "press")
                        .param("title", "남는 제목"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("아직 오지 않은 날", "정수로 셉니다", "value=\"남는 제목\"", "aria-invalid=\"true\"");
        assertThat(mvc.post().uri("/results").param("metric", "press.releases").param("quantity", "하나"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("수로 읽을 수 없습니다", "일자가 비어 있습니다");
    }

    @Test
    void theMetricIsSearchedInBothLanguages() {
        assertThat(body("/results/new?find=소식지"))
                .contains("소식지 발행", "홍보기획팀")
                .doesNotContain("/results/new?metric=press.releases");
        assertThat(body("/results/new?find=press%20coverage")).contains("언론보도");
        assertThat(body("/results/new?find=zzz")).contains("찾는 지표가 없습니다");
    }

    @Test
    void aSheetIsTriedThenStored() {
        var right = "고유키,지표,일자,수량,팀코드,제목\nweb-1,office.vehicles,2023-05-02,1,press,차량\n";
        assertThat(upload(right, "trial")).hasStatusOk().bodyText().contains("1줄이 모두 맞습니다");
        assertThat(upload(right, "store")).hasStatusOk().bodyText().contains("1줄을 새로 적었습니다");
        assertThat(upload(right, "store")).hasStatusOk().bodyText().contains("모두 이미 있습니다");
        assertThat(upload(right.replace("2023-05-02", "2023-05-41"), "store"))
                .hasStatusOk()
                .bodyText()
                .contains("고칠 칸이 1개", "2023-05-41");
        assertThat(upload("", "store"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("파일을 고르지");
    }

    @Test
    void theExportHoldsEveryFactOfTheListAndNoMore() {
        var csv = body("/results/export?as=csv&metric=press.releases&from=2023-01-01&to=2023-05-31");
        assertThat(csv.lines()).hasSize(259);
        assertThat(mvc.get().uri("/results/export?as=pdf")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void anUnknownResultIsNotFound() {
        assertThat(mvc.get().uri("/results/00000000-0000-7000-8000-000000000000"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/results/nothing")).hasStatus4xxClientError();
    }

    @Test
    void otherSystemsRecordReadAndReverseFacts() {
        var fact = """
                {"metric": "press.coverage", "day": "2023-05-29", "quantity": 2, "title": "방송", "sourceKey": "api-1",
                 "members": {"medium": "LOCAL_BROADCAST"}}""";
        var created = json("/api/v1/results", fact);
        assertThat(created).hasStatus(HttpStatus.CREATED);
        var address = created.getResponse().getHeader("Location");
        assertThat(json("/api/v1/results", fact).getResponse().getHeader("Location"))
                .isEqualTo(address);
        assertThat(body(address)).contains("\"quantity\":2", "\"team\":\"press\"", "\"day\":\"2023-05-29\"");

        assertThat(json(address + "/reversal", "{}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(json(address + "/reversal", "{\"reason\": \"시험\"}")).hasStatus(HttpStatus.CREATED);
        assertThat(body("/api/v1/results?metric=press.coverage&from=2023-01-01&to=2023-05-31&limit=2"))
                .contains("\"count\":6547", "\"next\":\"2023-05-");
        assertThat(body("/api/v1/metrics?find=newsletter"))
                .contains("newsletter.copies")
                .doesNotContain("press.");
    }

    @Test
    void aBatchIsTakenWholeOrNotAtAllAndSaysWhatIsWrongWhere() {
        var wrong = """
                {"results": [{"metric": "office.vehicles", "day": "2023-05-01", "quantity": 1, "title": "차", "sourceKey": "b-1"},
                             {"metric": "office.vehicles", "day": "2023-05-01", "quantity": 0, "title": "차", "sourceKey": "b-2"}]}""";
        assertThat(json("/api/v1/results/batches", wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("[1].quantity", "result.quantity.zero");
        assertThat(json("/api/v1/results/batches", wrong.replace("\"quantity\": 0", "\"quantity\": 1")))
                .hasStatusOk()
                .bodyText()
                .contains("\"added\":2", "\"known\":0");
        assertThat(json("/api/v1/results/batches", "{\"results\": []}")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(json("/api/v1/results", "{")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(json("/api/v1/results", "{\"metric\": \"office.vehicles\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("day", "quantity");
        assertThat(mvc.get().uri("/api/v1/results?limit=0&member=x")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/api/v1/results/00000000-0000-7000-8000-000000000000"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult json(String address, String content) {
        return mvc.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    /// What the person sees: the page that the upload leads to.
    private MvcTestResult upload(String csv, String what) {
        var answer = mvc.post()
                .uri("/imports/results")
                .multipart()
                .file(new MockMultipartFile("file", "r.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .param("what", what)
                .exchange();
        var run = answer.getResponse().getRedirectedUrl();
        return run == null ? answer : EndedRun.page(mvc, run);
    }

    private String body(String address) {
        var result = mvc.get()
                .uri(URI.create(address.replace(" ", "%20")))
                .accept(MediaType.ALL)
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String link(String page, String rel) {
        return page.replaceAll("(?s).*href=\"([^\"]*)\" rel=\"" + rel + "\".*", "$1")
                .replace("&amp;", "&");
    }

    private static String address(String page) {
        var match = ADDRESS.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
