package kr.onmaeul.foundation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
class FilePagesTest {

    @TempDir
    private static Path folder;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private StoredFiles files;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("언론팀 7급 1", "file.read");
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
        registry.add("onmaeul.files.folder", () -> folder);
    }

    @Test
    void aPageOfMarkupIsShownAsItsLettersAndNeverRun() {
        assertThat(mvc.get().uri("/files/" + kept("속임수.html", "<script>alert(1)</script>")))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .bodyText()
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void whatNobodyKnowsIsOnlySaved() {
        assertThat(mvc.get().uri("/files/" + kept("자료.exe", "MZ\u0000\u0001")))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_TYPE, "application/octet-stream")
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst()).startsWith("attachment;"));
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        assertThat(mvc.get().uri("/files/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/files/etc")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private UUID kept(String name, String content) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return switch (files.receive(name, bytes)) {
            case Outcome.Done<StoredFile>(var file) -> {
                files.keep(List.of(file.id())).orElseThrow();
                yield file.id();
            }
            case Outcome.Refused<StoredFile>(var problems) -> throw new AssertionError(problems);
        };
    }
}
