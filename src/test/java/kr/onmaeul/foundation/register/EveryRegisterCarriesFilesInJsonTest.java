package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Another system brings what the records of every register carry besides their fields.
class EveryRegisterCarriesFilesInJsonTest extends EveryRegister {

    private static final String GONE = "00000000-0000-7000-8000-000000000000";

    @TempDir
    private static Path folder;

    private int made;

    @DynamicPropertySource
    static void files(DynamicPropertyRegistry registry) {
        registry.add("onmaeul.files.folder", () -> folder);
    }

    @TestFactory
    Stream<DynamicTest> whatAnotherSystemAttachesStandsUntilItIsTakenOff() {
        return each(register -> {
            var attachments = record(register) + "/attachments";
            var file = brought("설치 확인서.txt", "설치를 마침 " + made);
            var added = posted(attachments, Map.of("files", List.of(file), "reason", "점검"), HttpStatus.OK)
                    .path("attachments")
                    .path(0);
            assertThat(added.path("file").path("name").asString()).isEqualTo("설치 확인서.txt");
            assertThat(added.path("picture").isNull()).isTrue();
            assertThat(mvc.get().uri(added.path("file").path("address").asString()))
                    .hasStatus(HttpStatus.OK)
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .bodyText()
                    .isEqualTo("설치를 마침 " + made);

            var document = Map.of("number", "정보통신팀-3311", "title", "통신실 정비 계획", "day", "2023-03-02");
            assertThat(posted(attachments, Map.of("document", document), HttpStatus.OK)
                            .path("attachments"))
                    .hasSize(2);
            var removal = attachments + "/" + added.path("id").asString() + "/removal";
            assertThat(code(posted(removal, Map.of(), HttpStatus.UNPROCESSABLE_CONTENT)))
                    .isEqualTo("register.attachment.reason.missing");
            var removed = posted(removal, Map.of("reason", "다른 곳의 확인서"), HttpStatus.OK)
                    .path("attachments")
                    .path(0);
            assertThat(removed.path("removed").path("reason").asString()).isEqualTo("다른 곳의 확인서");
            assertThat(code(posted(removal, Map.of("reason", "또"), HttpStatus.UNPROCESSABLE_CONTENT)))
                    .isEqualTo("register.attachment.gone");
            assertThat(read(mvc.get().uri(attachments).exchange(), HttpStatus.OK)
                            .path("attachments"))
                    .hasSize(2);
        });
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsKept() {
        var attachments = record(registers.all().getFirst()) + "/attachments";
        var file = brought("점검.txt", "점검을 마침");
        var document = Map.of("number", "정보통신팀-1", "title", "정비", "day", "다음 주");
        assertThat(code(posted(attachments, Map.of(), HttpStatus.UNPROCESSABLE_CONTENT)))
                .isEqualTo("register.attachment.missing");
        assertThat(code(posted(attachments, Map.of("files", List.of(GONE)), HttpStatus.UNPROCESSABLE_CONTENT)))
                .isEqualTo("file.gone");
        assertThat(code(posted(attachments, Map.of("document", document), HttpStatus.UNPROCESSABLE_CONTENT)))
                .isEqualTo("register.field.day");
        assertThat(code(posted(
                        attachments,
                        Map.of("document", document, "files", List.of(file)),
                        HttpStatus.UNPROCESSABLE_CONTENT)))
                .isEqualTo("register.attachment.both");
        posted(attachments.replaceAll("records/[^/]*", "records/" + GONE), Map.of(), HttpStatus.NOT_FOUND);
        posted("/api/v1/registers/nothing/records/" + GONE + "/attachments", Map.of(), HttpStatus.NOT_FOUND);
        assertThat(read(mvc.get().uri(attachments).exchange(), HttpStatus.OK).path("attachments"))
                .isEmpty();
        assertThat(code(posted(
                        attachments,
                        Map.of("files", List.of(file), "alternative", "문 옆의 장비"),
                        HttpStatus.UNPROCESSABLE_CONTENT)))
                .isEqualTo("register.picture.kind");
    }

    @Test
    void aFileThatLiesAboutItselfIsNotTakenAndOneThatWaitsIsNotGivenOut() {
        assertThat(code(read(sent("사진.png", "그림이 아닌 글"), HttpStatus.UNPROCESSABLE_CONTENT)))
                .isEqualTo("file.other");
        assertThat(code(read(mvc.post().uri("/api/v1/files").multipart().exchange(), HttpStatus.UNPROCESSABLE_CONTENT)))
                .isEqualTo("file.missing");
        var waiting = brought("목록.csv", "항목,값");
        assertThat(code(read(mvc.get().uri("/api/v1/files/" + waiting).exchange(), HttpStatus.NOT_FOUND)))
                .isEqualTo("file.unknown");
    }

    /// The address of a new record.
    private String record(Register<?> register) {
        var typed = new MadeRecords(register, registers, SEED + 40 + made++).next();
        return "/api/v1/registers/" + register.name() + "/records/"
                + registers.enter(register, typed, on("2023-03-02")).orBroken();
    }

    private String brought(String name, String words) {
        return read(sent(name, words), HttpStatus.CREATED).path("id").asString();
    }

    private MvcTestResult sent(String name, String words) {
        return mvc.post()
                .uri("/api/v1/files")
                .multipart()
                .file(new MockMultipartFile(
                        "file", name, "application/octet-stream", words.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    private JsonNode posted(String address, Object wish, HttpStatus expected) {
        return read(
                mvc.post()
                        .uri(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JsonMapper.shared().writeValueAsString(wish))
                        .exchange(),
                expected);
    }

    private static JsonNode read(MvcTestResult answer, HttpStatus expected) {
        assertThat(answer).hasStatus(expected);
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static String code(JsonNode refused) {
        return refused.path("errors").path(0).path("code").asString();
    }
}
