package kr.onmaeul.foundation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.CommandRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that happens to an archive after it was written stays unseen.
class BrokenArchiveTest {

    private static final List<String> PARTS =
            List.of("onmaeul-backup", "tables/public.result/000001.gz", "files/ab/abcdef", "manifest.json", "seal.txt");

    @TempDir
    Path folder;

    private byte[] whole = {};

    @BeforeEach
    void writeAnArchive() throws IOException {
        var out = new ByteArrayOutputStream();
        var writing = new ArchiveWriting(out);
        var rows = new byte[700];
        new Random(7302).nextBytes(rows);
        writing.part(PARTS.get(1), rows);
        writing.part(PARTS.get(2), "한 장의 사진".getBytes(StandardCharsets.UTF_8));
        writing.seal(new Manifest(
                Instant.parse("2023-06-12T00:00:00Z"),
                "18.6",
                List.of(),
                List.of(new Manifest.Table("public.result", List.of("id"), 12)),
                List.of(),
                writing.parts()));
        whole = out.toByteArray();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("archive.tar"), bytes);
    }

    @Test
    void aWholeArchiveIsWhole() throws Exception {
        assertThat(ArchiveReading.check(file(whole)).parts())
                .extracting(Manifest.Part::name)
                .containsExactlyElementsOf(PARTS.subList(0, 3));
    }

    /// Where the content of a part lies.
    private int contentOf(String part) {
        for (int at = 0; at < whole.length; at += Archive.BLOCK) {
            var heading = Arrays.copyOfRange(whole, at, at + Archive.BLOCK);
            if (Archive.nameIn(heading).equals(part)) {
                return at + Archive.BLOCK;
            }
        }
        throw new AssertionError("no part " + part);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void aFlippedByteInThePartIsFoundAndThePartNamed(int number) throws IOException {
        var part = PARTS.get(number);
        var broken = whole.clone();
        broken[contentOf(part)] ^= 0x10;
        assertThatThrownBy(() -> ArchiveReading.check(file(broken)))
                .isInstanceOf(ArchiveBroken.class)
                .hasMessageContaining(part);
    }

    @Test
    void aFlippedBitIsFoundWhereverItIs() throws IOException {
        for (int at = 0; at < whole.length; at++) {
            var broken = whole.clone();
            broken[at] ^= (byte) (1 << (at % 8));
            var file = file(broken);
            assertThat(catchThrowableOfType(ArchiveBroken.class, () -> ArchiveReading.check(file)))
                    .as("byte " + at)
                    .isNotNull();
        }
    }

    @Test
    void anArchiveThatIsCutOffIsFoundWhereverItWasCut() throws IOException {
        for (int length = 0; length < whole.length; length += 7) {
            var file = file(Arrays.copyOf(whole, length));
            assertThat(catchThrowableOfType(ArchiveBroken.class, () -> ArchiveReading.check(file)))
                    .as(length + " bytes")
                    .isNotNull();
        }
        var inTheRows = file(Arrays.copyOf(whole, contentOf(PARTS.get(1)) + 100));
        assertThatThrownBy(() -> ArchiveReading.check(inTheRows))
                .hasMessageContaining("cut off within " + PARTS.get(1));
    }

    @Test
    void whatFollowsTheEndIsFound() throws IOException {
        var longer = file(Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> ArchiveReading.check(longer)).hasMessageContaining("something follows the end");
    }

    @Test
    void aPartThatWasTakenOutIsMissed() throws IOException {
        int from = contentOf(PARTS.get(2)) - Archive.BLOCK;
        int to = contentOf(PARTS.get(3)) - Archive.BLOCK;
        var without = new byte[whole.length - (to - from)];
        System.arraycopy(whole, 0, without, 0, from);
        System.arraycopy(whole, to, without, from, whole.length - to);
        var file = file(without);
        assertThatThrownBy(() -> ArchiveReading.check(file)).hasMessageContaining("files/ab/abcdef is missing");
    }

    @Test
    void anArchiveOfAnotherFormIsRefusedByItsNumber() throws IOException {
        var other = whole.clone();
        other[contentOf(PARTS.getFirst())] = '2';
        assertThatThrownBy(() -> ArchiveReading.check(file(other)))
                .hasMessageContaining("has form 2; this program reads form 1");
    }

    @Test
    void whatIsNoArchiveIsRefusedAsSuch() throws IOException {
        for (var bytes : List.of(new byte[0], "hello".getBytes(StandardCharsets.UTF_8), new byte[5000])) {
            var file = file(bytes);
            assertThatThrownBy(() -> ArchiveReading.check(file)).hasMessageContaining("no back-up of Onmaeul");
        }
    }

    @Test
    void theCommandNeedsNothingButTheFile() throws Exception {
        var command = new VerifyBackupCommand();
        command.run(Arguments.of(List.of(file(whole).toString())));
        assertThatThrownBy(() ->
                        command.run(Arguments.of(List.of(folder.resolve("none").toString()))))
                .isInstanceOf(CommandRefused.class)
                .hasMessageStartingWith("There is no file");
        assertThatThrownBy(() -> command.run(Arguments.of(List.of())))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("takes one file");
        var broken = whole.clone();
        broken[contentOf(PARTS.get(2))] ^= 1;
        assertThatThrownBy(() -> command.run(Arguments.of(List.of(file(broken).toString()))))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("is not whole: the part files/ab/abcdef is broken");
    }

    @Test
    void headingsAreThoseOfTar() {
        assertThat(IntStream.of(0, 1, 511, 512, 513).map(size -> Archive.padding(size)))
                .containsExactly(0, 511, 1, 0, 511);
        assertThat(Archive.sizeIn(Archive.heading("x", 123_456_789))).isEqualTo(123_456_789);
        assertThatThrownBy(() -> Archive.heading("x".repeat(101), 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
