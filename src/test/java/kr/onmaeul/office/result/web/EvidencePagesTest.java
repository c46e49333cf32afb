package kr.onmaeul.office.result.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/// The files that prove a fact, from the form to the sheet.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidencePagesTest {

    private static final Path OFFICE = Path.of("offices", "2023");
    private static final Pattern ARRIVED = Pattern.compile("name=\"files.arrived\" value=\"([0-9a-f-]{36})\" checked");
    private static final MockMultipartFile PLAN = file("배포 목록.pdf", "%PDF-1.7 목록");
    private static final MockMultipartFile LIE = file("사진.png", "그림이 아닌 글");

    @TempDir
    private static Path folder;

    private static TestDatabase database;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetIntakes sheets;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post(
                    "언론팀 7급 2", "result.read", "result.record", "result.reverse", "file.read", "file.bring");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        database = TestDatabase.properties(registry);
        registry.add("onmaeul.files.folder", () -> folder);
    }

    @BeforeAll
    void theOfficeOf2023() throws Exception {
        var units = sheets.named("organization-units").orElseThrow();
        assertThat(units.take(Files.readAllBytes(OFFICE.resolve("registers/organization-units.csv")), false)
                        .problems())
                .isEmpty();
    }

    @Test
    void aFactIsRecordedWithItsFilesAndTheSheetHandsThemOut() throws Exception {
        var address = recorded(record("1", PLAN, file("화면.png", "\u0089PNG\r\n\u001A\n", StandardCharsets.ISO_8859_1)));
        var sheet = body(address);
        assertThat(sheet)
                .contains("배포 목록.pdf", "PDF · 15 B", "화면.png", "온마을 더함")
                .doesNotContain("근거 파일 더함:", "file.kind");
        var file = first(sheet, Pattern.compile("href=\"(/files/[^\"]+)\""));
        assertThat(body(file)).isEqualTo("%PDF-1.7 목록");
        assertThat(body("/api/v1" + address))
                .contains("\"name\":\"배포 목록.pdf\"", "\"type\":\"application/pdf\"", "\"bytes\":15");
        assertThat(body("/api/v1/results?metric=press.releases")).contains("배포 목록.pdf");
    }

    @Test
    void anotherSystemBringsTheFilesWithItsFactOrAfterIt() throws Exception {
        var fact = """
                {"metric": "press.releases", "day": "2023-03-02", "quantity": 1, "title": "봄 축제 안내", %s}""";
        var made = sent("/api/v1/results", fact.formatted("\"files\": [\"" + brought("목록 하나") + "\"]"));
        assertThat(made).hasStatus(HttpStatus.CREATED);
        var address = made.getResponse().getHeader("Location");
        assertThat(body(address)).contains("\"name\":\"배포 목록.txt\"", "\"address\":\"/api/v1/files/");
        var later = "{\"files\": [\"" + brought("목록 둘") + "\"]}";
        assertThat(sent(address + "/files", later)).hasStatus(HttpStatus.OK);
        assertThat(sent(address + "/files", later)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(proofs(address.replace("/api/v1", ""))).isEqualTo(2);
        assertThat(sent("/api/v1/results/" + UUID.randomUUID() + "/files", later))
                .hasStatus(HttpStatus.NOT_FOUND);
        var batch = "{\"results\": [" + fact.formatted("\"files\": [\"" + brought("목록 셋") + "\"]") + "]}";
        assertThat(sent("/api/v1/results/batches", batch))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("[0].files", "건마다 붙여");
    }

    private String brought(String words) throws Exception {
        var answer = mvc.post()
                .uri("/api/v1/files")
                .multipart()
                .file(new MockMultipartFile("file", "배포 목록.txt", null, words.getBytes(StandardCharsets.UTF_8)))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return first(answer.getResponse().getContentAsString(), Pattern.compile("\"id\":\"([^\"]+)\""));
    }

    private MvcTestResult sent(String address, String wish) {
        return mvc.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(wish)
                .exchange();
    }

    @Test
    void aRefusedFileSaysWhyAndTheOtherOneNeedNotBeChosenAgain() throws Exception {
        var refused = record("1", PLAN, LIE);
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var again = refused.getResponse().getContentAsString();
        assertThat(again)
                .contains("이름과 내용이 다릅니다", "href=\"#f-files\"", "id=\"e-files\"", "value=\"봄 축제 안내\"", "배포 목록.pdf");
        var recorded = mvc.post()
                .uri("/results")
                .multipart()
                .params(typed("1"))
                .param("files.arrived", first(again, ARRIVED))
                .exchange();
        assertThat(body(recorded(recorded))).contains("배포 목록.pdf").doesNotContain("사진.png");
    }

    @Test
    void filesSurviveAnErrorElsewhereInTheForm() throws Exception {
        var again = record("하나", PLAN).getResponse().getContentAsString();
        assertThat(again).contains("수로 읽을 수 없습니다", "받아 둔 파일", "배포 목록.pdf");
        var once = typed("1");
        once.add("files.arrived", first(again, ARRIVED));
        once.add("form", "4711");
        var first = recorded(mvc.post().uri("/results").multipart().params(once).exchange());
        var second =
                recorded(mvc.post().uri("/results").multipart().params(once).exchange());
        assertThat(second).isEqualTo(first);
        assertThat(proofs(first)).isEqualTo(1);
    }

    @Test
    void anErrorInTheFormAndAnErrorInAFileAreSaidTogether() throws Exception {
        assertThat(record("1.5", LIE))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("고칠 곳이 2곳", "정수로 셉니다", "이름과 내용이 다릅니다");
    }

    @Test
    void aFileThatNoLongerWaitsIsAskedForAgain() throws Exception {
        for (var id : new String[] {UUID.randomUUID().toString(), "nonsense"}) {
            assertThat(mvc.post()
                            .uri("/results")
                            .multipart()
                            .params(typed("1"))
                            .param("files.arrived", id)
                            .exchange())
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("그 파일을 다시 골라");
        }
    }

    @Test
    void laterFilesAreAnAdditionWithWhoAndWhenAndNothingTakesThemAway() throws Exception {
        var address = recorded(record("1", PLAN));
        assertThat(add(address, file("보도.txt", "방송 원고"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(body(address)).contains("온마을 근거 파일 더함: 보도.txt");
        assertThat(proofs(address)).isEqualTo(2);
        assertThat(add(address, PLAN))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("이미 있습니다");
        assertThat(add(address))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("파일을 고르지 않았습니다");
        assertThat(add(address, file("둘째.txt", "둘째"), LIE))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("사진.png", "둘째.txt", "checked");
        assertThat(proofs(address)).isEqualTo(2);
        assertThat(add("/results/" + UUID.randomUUID(), PLAN)).hasStatus(HttpStatus.NOT_FOUND);
        for (var deed : List.of("DELETE FROM result_evidence", "UPDATE result_evidence SET later = false")) {
            var program = JdbcClient.create(database.program()).sql(deed);
            assertThat(catchThrowable(program::update)).hasStackTraceContaining("permission denied");
        }
    }

    private long proofs(String address) {
        return JdbcClient.create(database.program())
                .sql("SELECT count(*) FROM result_evidence WHERE result = ?::uuid")
                .param(address.substring("/results/".length()))
                .query(Long.class)
                .single();
    }

    private static LinkedMultiValueMap<String, String> typed(String quantity) {
        var typed = new LinkedMultiValueMap<String, String>();
        typed.add("metric", "press.releases");
        typed.add("day", "2023-05-30");
        typed.add("quantity", quantity);
        typed.add("team", "press");
        typed.add("title", "봄 축제 안내");
        return typed;
    }

    private MvcTestResult record(String quantity, MockMultipartFile... files) {
        var request = mvc.post().uri("/results").multipart().params(typed(quantity));
        for (var file : files) {
            request = request.file(file);
        }
        return request.exchange();
    }

    private MvcTestResult add(String address, MockMultipartFile... files) {
        var request = mvc.post().uri(address + "/evidence").multipart();
        for (var file : files) {
            request = request.file(file);
        }
        return request.exchange();
    }

    private static String recorded(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.SEE_OTHER);
        return result.getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
    }

    private String body(String address) {
        var result = mvc.get().uri(address).accept(MediaType.ALL).exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String first(String page, Pattern wanted) {
        var match = wanted.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }

    private static MockMultipartFile file(String name, String content) {
        return file(name, content, StandardCharsets.UTF_8);
    }

    private static MockMultipartFile file(String name, String content, Charset charset) {
        return new MockMultipartFile("files", name, null, content.getBytes(charset));
    }
}
