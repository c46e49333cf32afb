package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What the records of every register carry besides their fields.
class EveryRegisterCarriesFilesTest extends EveryRegister {

    @TempDir
    private static Path folder;

    private int made;

    @DynamicPropertySource
    static void files(DynamicPropertyRegistry registry) {
        registry.add("onmaeul.files.folder", () -> folder);
    }

    @TestFactory
    Stream<DynamicTest> itsRecordsCarryFilesPicturesAndDocumentsThatStandUntilTheyAreTakenOff() {
        return each(register -> {
            var record = record(register);
            assertThat(sent(record, "files", text("설치 확인서.txt", "설치를 마침"), text("시험 성적.csv", "항목,값")))
                    .hasStatus3xxRedirection();
            var photo = sent(record, "picture", "통신실 문 옆의 장비", file("현장.png", picture(1200, 800)));
            assertThat(photo).hasStatus3xxRedirection().hasRedirectedUrl(record + "?done=attached");
            assertThat(linked(record, "정보통신팀-3311", "통신실 정비 계획", "2023-03-02")).hasStatus3xxRedirection();

            var sheet = body(record);
            assertThat(sheet)
                    .contains("설치 확인서.txt", "시험 성적.csv", "alt=\"통신실 문 옆의 장비\"", "통신실 정비 계획")
                    .contains("사진 현장.png 붙임 (온마을).", "문서 정보통신팀-3311 연결");
            var small = found(sheet, "src=\"(/files/[^\"]*/thumbnail)\"");
            assertThat(longerSide(mvc.get().uri(small).exchange())).isEqualTo(480);
            assertThat(mvc.get().uri(small)).hasHeader("X-Content-Type-Options", "nosniff");

            var standing = now();
            var removal = found(sheet, "href=\"(" + record + "/attachments/[^\"]*/removal)\"");
            assertThat(body(removal)).contains("현장.png");
            assertThat(mvc.post().uri(removal).param("reason", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(mvc.post().uri(removal).param("reason", "다른 곳의 사진")).hasStatus3xxRedirection();
            assertThat(mvc.post().uri(removal).param("reason", "다른 곳의 사진")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(body(record)).doesNotContain("alt=\"통신실 문 옆의 장비\"").contains("현장.png 뗌 (온마을). 사유: 다른 곳의 사진.");
            assertThat(body(record + "?known-at=" + standing)).contains("alt=\"통신실 문 옆의 장비\"");
            assertThat(mvc.get().uri(small)).hasStatus(HttpStatus.OK);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatCouldHarmIsRefusedWithASentenceAndNothingIsKept() {
        return each(register -> {
            var record = record(register);
            refused(sent(record, "files", file("점검.exe", "MZ\0\1".getBytes(StandardCharsets.ISO_8859_1))), "실행되는 파일");
            refused(sent(record, "files", text("점검.html", "<script>alert(1)</script>")), "실행될 수 있어");
            refused(sent(record, "files", text("점검.bat", "del *")), "실행될 수 있어");
            refused(sent(record, "files", file("점검.jar", archive("META-INF/MANIFEST.MF"))), "매크로·프로그램");
            refused(
                    sent(
                            record,
                            "files",
                            file("점검.xlsm", archive("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"))),
                    "매크로·프로그램");
            refused(sent(record, "files", file("설치.msi", older())), "매크로·프로그램");
            refused(sent(record, "files", text("사진.png", "<svg onload=alert(1)>")), "이름과 내용이 다릅니다");
            refused(sent(record, "files", text("빈.txt", "")), "비어 있습니다");
            refused(sent(record, "files"), "고르지 않았습니다");
            refused(sent(record, "picture", "로고", text("로고.svg", "<svg/>")), "JPG나 PNG");
            refused(sent(record, "picture", "큰 사진", file("큰.png", unfolding())), "너무 큽니다");
            refused(sent(record, "picture", "잘린 사진", file("잘린.png", cut())), "읽을 수 없습니다");
            refused(sent(record, "picture", " ", file("말없는.png", picture(10, 10))), "사진 설명이 비어");
            refused(linked(record, "3311", "제목", "2023-03-02"), "문서번호의 꼴이 아닙니다");
            refused(linked(record, "정보통신팀-3311", "", "2023-03-02"), "제목이 비어");
            refused(linked(record, "정보통신팀-3311", "제목", "다음 주"), "날짜가 아닙니다");
            assertThat(attached(record)).isZero();

            assertThat(sent(record, "files", text("같은.txt", "같은 글"))).hasStatus3xxRedirection();
            refused(sent(record, "files", text("다른 이름.txt", "같은 글")), "내용이 같은 파일");
            assertThat(linked(record, "정보통신팀-3311", "제목", "2023-03-02")).hasStatus3xxRedirection();
            refused(linked(record, "정보통신팀-3311", "제목", "2023-03-02"), "이미 연결되어");
            assertThat(attached(record)).isEqualTo(2);
        });
    }

    @TestFactory
    Stream<DynamicTest> itsFormsSpeakBothLanguages() {
        return each(register -> {
            var record = record(register);
            for (var what : List.of("files", "picture", "document")) {
                for (var language : List.of("ko", "en")) {
                    assertThat(body(record + "/attachments/" + what + "?lang=" + language))
                            .doesNotContain(">register.", "\"register.");
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theDatabaseForgetsNothingAndHangsNothingOnRecordsThatAreNotThere() {
        return each(register -> {
            var record = record(register);
            assertThat(sent(record, "files", text("남는 것.txt", "남는 글"))).hasStatus3xxRedirection();
            var database = JdbcClient.create(program);
            for (var deed : List.of(
                    "DELETE FROM register_attachment",
                    "UPDATE register_attachment SET reason = '다른 사유'",
                    "UPDATE register_attachment SET removed_at = NULL")) {
                assertThatThrownBy(() -> database.sql(deed).update()).isInstanceOf(DataAccessException.class);
            }
            assertThatThrownBy(() -> database.sql("""
                            INSERT INTO register_attachment (id, register, kept_in, record, kind, number, title, dated,
                                                             recorded_by, recorded_by_name)
                            VALUES (?, ?, ?, ?, 'DOCUMENT', '총무과-1', '제목', DATE '2023-03-02', ?, '누구')
                            """)
                            .params(
                                    UUID.randomUUID(),
                                    register.code(),
                                    register.table(),
                                    UUID.randomUUID(),
                                    UUID.randomUUID())
                            .update())
                    .hasStackTraceContaining("no record");
        });
    }

    /// The address of a new record.
    private String record(Register<?> register) {
        var typed = new MadeRecords(register, registers, SEED + 20 + made++).next();
        return "/registers/" + register.name() + "/"
                + registers.enter(register, typed, on("2023-03-02")).orBroken();
    }

    private MvcTestResult sent(String record, String what, MockMultipartFile... files) {
        return sent(record, what, "", files);
    }

    private MvcTestResult sent(String record, String what, String words, MockMultipartFile... files) {
        var wish = mvc.post().uri(record + "/attachments/" + what).multipart().param("alternative", words);
        Arrays.stream(files).forEach(wish::file);
        return wish.exchange();
    }

    private MvcTestResult linked(String record, String number, String title, String day) {
        return mvc.post()
                .uri(record + "/attachments/document")
                .param("number", number)
                .param("title", title)
                .param("day", day)
                .exchange();
    }

    private static void refused(MvcTestResult answer, String sentence) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(sentence)
                .doesNotContain(">register.", ">file.");
    }

    private long attached(String record) {
        return JdbcClient.create(program)
                .sql("SELECT count(*) FROM register_attachment WHERE record = ?")
                .param(UUID.fromString(record.substring(record.lastIndexOf('/') + 1)))
                .query(Long.class)
                .single();
    }

    private static MockMultipartFile text(String name, String words) {
        return file(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("files", name, "application/octet-stream", content);
    }

    private byte[] picture(int across, int down) {
        var drawn = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, made);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A few bytes whose head promises 40,000 points each way.
    private byte[] unfolding() {
        var bytes = picture(1, 1);
        return ByteBuffer.wrap(bytes).putInt(16, 40_000).putInt(20, 40_000).array();
    }

    private static byte[] archive(String... names) {
        var out = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(out)) {
            for (var name : names) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write(1);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /// What older office files and installers begin with.
    private static byte[] older() {
        return HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(64));
    }

    private byte[] cut() {
        return Arrays.copyOf(picture(10, 10), 12);
    }

    private static int longerSide(MvcTestResult answer) {
        try {
            var drawn =
                    ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
            return Math.max(drawn.getWidth(), drawn.getHeight());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String found(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static LocalDateTime now() {
        try {
            Thread.sleep(20);
            return LocalDateTime.now(ZoneId.of("Asia/Seoul")).truncatedTo(ChronoUnit.MILLIS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
