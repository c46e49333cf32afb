package kr.onmaeul.foundation.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class StoredFilesTest {

    private static final int LIMIT = 4_096;
    private static final byte[] PNG = "\u0089PNG\r\n\u001A\nrest".getBytes(ISO_8859_1);

    private static DataSource owner;
    private static DataSource source;
    private static JdbcClient database;

    @TempDir
    private Path place;

    private Path folder;
    private StoredFiles files;

    @BeforeAll
    static void database() {
        var fresh = TestDatabase.fresh();
        owner = fresh.owner();
        source = fresh.program();
        database = JdbcClient.create(source);
    }

    @BeforeEach
    void room() {
        folder = place.resolve("files");
        files = room(Duration.ofDays(7));
    }

    private StoredFiles room(Duration waiting) {
        var settings = new FileSettings(folder, LIMIT, waiting);
        return new StoredFiles(
                settings,
                new ContentFolder(settings),
                new StoredFileStore(database),
                new JdbcTransactionManager(source));
    }

    @Test
    void aFileComesBackAsItWas() throws IOException {
        var kept = kept("사진.png", PNG);
        assertThat(kept.kind()).isEqualTo(FileKind.PNG);
        assertThat(kept.bytes()).isEqualTo(PNG.length);
        assertThat(files.find(kept.id())).contains(kept);
        try (var content = files.open(kept)) {
            assertThat(content.readAllBytes()).isEqualTo(PNG);
        }
    }

    @Test
    void anyBytesComeBackAsTheyWere() throws IOException {
        var random = new Random(256);
        for (int i = 0; i < 100; i++) {
            var bytes = new byte[1 + random.nextInt(LIMIT)];
            random.nextBytes(bytes);
            var kept = kept("쓰레기 " + i, bytes);
            try (var content = files.open(kept)) {
                assertThat(content.readAllBytes()).isEqualTo(bytes);
            }
        }
    }

    @Test
    void theSameContentIsKeptOnceUnderBothNames() throws IOException {
        var first = kept("하나.png", PNG);
        var second = kept("둘.png", PNG);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.hash()).isEqualTo(first.hash());
        assertThat(contents()).hasSize(1);
    }

    @Test
    void theContentDecidesWhatAFileIs() throws IOException {
        assertThat(kept("계획.pdf", "%PDF-1.7\n".getBytes(UTF_8)).kind()).isEqualTo(FileKind.PDF);
        assertThat(kept("a.JPG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})
                        .kind())
                .isEqualTo(FileKind.JPEG);
        assertThat(kept("a.gif", "GIF89a".getBytes(UTF_8)).kind()).isEqualTo(FileKind.GIF);
        assertThat(kept("a.webp", "RIFF....WEBPVP8 ".getBytes(UTF_8)).kind()).isEqualTo(FileKind.WEBP);
        assertThat(kept("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")).kind())
                .isEqualTo(FileKind.XLSX);
        assertThat(kept("a.hwpx", zip("mimetype", "Contents/content.hpf")).kind())
                .isEqualTo(FileKind.HWPX);
        assertThat(kept("a.zip", zip("a.txt")).kind()).isEqualTo(FileKind.ZIP);
        assertThat(kept("a.txt", "온마을\n둘째 줄".getBytes(UTF_8)).kind()).isEqualTo(FileKind.TEXT);
        assertThat(kept("a.html", "<script>alert(1)</script>".getBytes(UTF_8)).kind())
                .isEqualTo(FileKind.TEXT);
        assertThat(kept("a.bin", "PK\u0003\u0004 cut off".getBytes(UTF_8)).kind())
                .isEqualTo(FileKind.UNKNOWN);
        assertThat(kept("a.dat", new byte[] {0, 1, 2}).kind()).isEqualTo(FileKind.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.xlsx", "a.hwp", "A.ZIP", "a.jpeg"})
    void aNameThatLiesIsRefusedAndNothingIsKept(String name) throws IOException {
        assertThat(problems(name, PNG)).containsExactly(Problem.at("file", "file.other", name, FileKind.PNG.label()));
        assertThat(contents()).isEmpty();
    }

    @Test
    void emptyAndTooLongFilesAreRefused() throws IOException {
        assertThat(problems("a.txt", new byte[0])).extracting(Problem::key).containsExactly("file.empty");
        assertThat(problems("a.txt", new byte[LIMIT + 1]))
                .extracting(Problem::key)
                .containsExactly("file.large");
        assertThat(problems(" \u0007/", PNG)).extracting(Problem::key).containsExactly("file.name.missing");
        assertThat(contents()).isEmpty();
    }

    @Test
    void aFileOfExactlyTheLimitIsKept() {
        assertThat(kept("a", new byte[LIMIT]).bytes()).isEqualTo(LIMIT);
    }

    @Test
    void aNameIsANameAndNoPath() {
        assertThat(kept("../../etc/passwd", PNG).name()).isEqualTo("passwd");
        assertThat(kept("C:\\내 문서\\그림.png", PNG).name()).isEqualTo("그림.png");
        assertThat(kept("a\r\nb\u202Egnp.png", PNG).name()).isEqualTo("abgnp.png");
        assertThat(kept("가".repeat(400) + ".png", PNG).name()).hasSize(150).endsWith(".png");
    }

    @Test
    void aContentThatWasCutOffIsABrokenPromise() throws IOException {
        var kept = kept("a.txt", "전부".getBytes(UTF_8));
        Files.writeString(contents().getFirst(), "전");
        assertThatThrownBy(() -> files.open(kept))
                .isInstanceOf(BrokenPromise.class)
                .hasMessageContaining("altered");
        Files.delete(contents().getFirst());
        assertThatThrownBy(() -> files.open(kept))
                .isInstanceOf(BrokenPromise.class)
                .hasMessageContaining("gone");

        kept("again.txt", "전부".getBytes(UTF_8));
        try (var content = files.open(kept)) {
            assertThat(content.readAllBytes()).isEqualTo("전부".getBytes(UTF_8));
        }
    }

    @Test
    void nothingThatArrivedLiesAround() throws IOException {
        kept("a.png", PNG);
        kept("b.png", PNG);
        problems("a.pdf", PNG);
        problems("a.txt", new byte[LIMIT * 2]);
        try (var left = Files.list(place.resolve("files.arriving"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFileWaitsForTheOneWhoBroughtItAndForNobodyElse() throws Exception {
        var file = waiting("a.png", PNG);
        assertThat(files.find(file.id())).isEmpty();
        assertThat(files.waiting(List.of(file.id()))).containsExactly(file);
        var stranger = new Actor(new UUID(0, 9), "다른 사람", null);
        assertThat(CurrentActor.as(stranger, () -> files.waiting(List.of(file.id()))))
                .isEmpty();
        assertThat(CurrentActor.as(stranger, () -> files.keep(List.of(file.id()))))
                .isEmpty();
        assertThat(files.keep(List.of(file.id(), UUID.randomUUID()))).isEmpty();
        assertThat(files.keep(List.of(file.id()))).isPresent();
        assertThat(files.keep(List.of(file.id()))).isEmpty();
    }

    @Test
    void whatNobodyKeptGoesAfterSomeDaysAndWhatIsKeptStays() throws Exception {
        var kept = kept("남는 것.txt", "남는 글".getBytes(UTF_8));
        var again = waiting("같은 것.txt", "남는 글".getBytes(UTF_8));
        var left = waiting("버린 것.txt", "버린 글".getBytes(UTF_8));
        clearing(Duration.ofDays(6)).clear();
        assertThat(contents()).hasSize(2);
        assertThat(files.waiting(List.of(again.id(), left.id()))).hasSize(2);
        age(Duration.ofDays(8));
        assertThat(files.waiting(List.of(left.id()))).isEmpty();
        clearing(Duration.ZERO).clear();
        assertThat(contents()).hasSize(2);
        clearing(Duration.ofDays(2)).clear();
        assertThat(contents()).hasSize(1);
        assertThat(database.sql("SELECT count(*) FROM waiting_file WHERE id = ?")
                        .param(left.id())
                        .query(Long.class)
                        .single())
                .isZero();
        try (var content = files.open(kept)) {
            assertThat(content.readAllBytes()).isEqualTo("남는 글".getBytes(UTF_8));
        }
    }

    @Test
    void noSettingLetsAFileWaitLessThanAWeekend() {
        assertThat(new FileSettings(folder, LIMIT, Duration.ZERO).waiting()).isEqualTo(Duration.ofDays(3));
    }

    /// The clean-up as it runs so much later.
    private ClearingFiles clearing(Duration later) {
        var settings = new FileSettings(folder, LIMIT, Duration.ofDays(7));
        return new ClearingFiles(
                settings,
                new ContentFolder(settings),
                new StoredFileStore(database),
                new JdbcTransactionManager(source),
                Clock.offset(Clock.systemUTC(), later));
    }

    /// Makes whatever waits older.
    private static void age(Duration by) {
        JdbcClient.create(owner)
                .sql("UPDATE waiting_file SET recorded_at = recorded_at - make_interval(secs => ?)")
                .param(by.toSeconds())
                .update();
    }

    @Test
    void theProgramCannotChangeWhatWasStored() {
        var kept = kept("a.png", PNG);
        assertThatThrownBy(() -> database.sql("DELETE FROM stored_file WHERE id = ?")
                        .param(kept.id())
                        .update())
                .hasStackTraceContaining("permission denied");
        assertThat(files.find(UUID.randomUUID())).isEmpty();
    }

    private StoredFile kept(String name, byte[] content) {
        var waiting = waiting(name, content);
        var kept = files.keep(List.of(waiting.id())).orElseThrow().getFirst();
        assertThat(kept).usingRecursiveComparison().ignoringFields("at").isEqualTo(waiting);
        return kept;
    }

    private StoredFile waiting(String name, byte[] content) {
        return switch (files.receive(name, new ByteArrayInputStream(content))) {
            case Outcome.Done<StoredFile>(var file) -> file;
            case Outcome.Refused<StoredFile>(var problems) -> throw new AssertionError(problems);
        };
    }

    private List<Problem> problems(String name, byte[] content) {
        return switch (files.receive(name, new ByteArrayInputStream(content))) {
            case Outcome.Done<StoredFile> done -> throw new AssertionError(done);
            case Outcome.Refused<StoredFile>(var problems) -> problems;
        };
    }

    private List<Path> contents() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var name : names) {
                archive.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }
}
