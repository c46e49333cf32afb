package kr.onmaeul.foundation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.notation.Kind;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of a file that an officer brings.
class ArrivalTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

    @Test
    void anHwpxFileIsTakenWithWhatCouldNotBeTaken() {
        var arrival = taken(Brought.hwpx(), "결과.hwpx");
        assertThat(arrival.written()).isEqualTo(Written.HWPX);
        assertThat(arrival.name()).isEqualTo("결과");
        assertThat(CanonicalText.of(arrival.document())).isEqualTo(CanonicalText.of(Brought.document()));
        assertThat(arrival.notTaken())
                .containsExactly(Problem.of("document.hwpx.not-taken.equation", 1, 2, "수료율 = a over b"));
    }

    @Test
    void allThreeKindsOfFilesAreLookedAtByAllRooms() {
        for (var arrival : List.of(
                taken(Brought.hwpx(), "결과.hwpx"),
                taken(Brought.MARKDOWN.getBytes(StandardCharsets.UTF_8), "결과.md"),
                taken(Brought.TEXT.getBytes(Charset.forName("x-windows-949")), "결과.txt"))) {
            var judged = Judgement.of(arrival, Optional.empty(), DAY);
            assertThat(judged.notation().orBroken())
                    .as(arrival.written().code())
                    .anyMatch(finding -> finding.sentence().key().equals("notation.date.signs"));
            assertThat(judged.sums().orBroken().wrong())
                    .as(arrival.written().code())
                    .isNotEmpty();
            assertThat(judged.shape().orBroken().isEmpty())
                    .as("only a file of another program breaks a rule here")
                    .isEqualTo(arrival.written() != Written.HWPX);
        }
    }

    @Test
    void aFindingInAFileOfLettersHasTheLineOfTheFile() {
        var text = "\n\n" + Brought.TEXT;
        var judged = Judgement.of(taken(text.getBytes(StandardCharsets.UTF_8), "결과.txt"), Optional.empty(), DAY);
        assertThat(judged.notation().orBroken().getFirst().place().line()).isEqualTo(4);
        assertThat(judged.sums().orBroken().wrong().getFirst().place().line()).isEqualTo(5);
    }

    @Test
    void aLineOfAnHwpxFileHasOneNumberForAllRooms() {
        var judged = Judgement.of(taken(Brought.hwpx(), "결과.hwpx"), Optional.empty(), DAY);
        var lines = judged.text().text().split("\n");
        for (var finding : judged.sums().orBroken().wrong()) {
            var line = judged.sums().orBroken().writing().line(finding.place().line());
            assertThat(lines[finding.place().line() - 1].replaceAll("[ |]+", ""))
                    .isEqualTo(line.replaceAll("\\s+", ""));
        }
    }

    @Test
    void aLetterIsKnownByItsPartsUnlessTheOfficerSaysWhatItIs() {
        var letter = taken("수신  각 부서장\n제목  자료 제출\n자료를 제출하여 주시기 바랍니다.\n".getBytes(StandardCharsets.UTF_8), "공문.txt");
        assertThat(rules(letter, Optional.empty())).contains("END");
        assertThat(rules(letter, Optional.of(Kind.PASSAGE))).doesNotContain("END");
        assertThat(rules(letter, Optional.of(Kind.PRESS))).contains("PRESS_CONTACT");
    }

    private static List<String> rules(Arrival arrival, Optional<Kind> kind) {
        return Judgement.of(arrival, kind, DAY).notation().orBroken().stream()
                .map(finding -> finding.ruling().rule().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "결과.txt, '', reading.refused.empty",
        "결과.txt, '   ', reading.refused.empty",
        "결과.pdf, %PDF-1.7, reading.refused.pdf",
        "결과.html, <p>글</p>, reading.refused.html",
        "결과.hwp, HWP Document File V3.00, reading.refused.hwp",
        "결과.hwpx, PK and nothing more, document.hwpx.refused.no-archive"
    })
    void whatCannotBeReadIsRefusedWithASentence(String name, String content, String key) {
        assertThat(refused(content.getBytes(StandardCharsets.UTF_8), name)).isEqualTo(key);
    }

    @Test
    void oldDocumentsPicturesAndWhatIsTooLargeAreRefused() throws IOException {
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "결과.hwp"))
                .isEqualTo("reading.refused.hwp");
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}, "그림.png"))
                .isEqualTo("reading.refused.letters");
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(refused(Arrival.arriving(endless), "큰.txt")).isEqualTo("reading.refused.large");
        assertThat(refused("가".repeat(Arrival.LONGEST + 1).getBytes(StandardCharsets.UTF_8), "긴.txt"))
                .isEqualTo("reading.refused.long");
        assertThat(Arrival.arriving(new ByteArrayInputStream(new byte[3]))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"C:\\보고\\결과.txt, 결과", "../../etc/결과.md, 결과", "결과, 결과", "a<b>:c?.txt, a b c", "'.txt', .txt"})
    void aFileIsCalledAsItCameWithoutFolders(String name, String called) {
        assertThat(taken("글".getBytes(StandardCharsets.UTF_8), name).name()).isEqualTo(called);
    }

    @Test
    void aFileSaysWhatItIsAboutUnlessTheOfficerSaysIt() throws Exception {
        var said = Document.About.of("교육", "파일의 요지", "파일", "낱말");
        var file = Hwpx.bytes(new Document(said, Document.Frame.plain(), List.of(Block.Paragraph.of("글"))));
        var untouched = taken(file, "교육.hwpx").about(Gist.typed(" ", " ,\n, ").orBroken());
        assertThat(untouched.document().about()).isEqualTo(said);
        assertThat(taken(file, "교육.hwpx")
                        .about(Gist.typed("\uD800", "\u0085,\uFFFE,\uDC00").orBroken())
                        .document()
                        .about())
                .as("what nobody sees is nothing")
                .isEqualTo(said);
        var typed = taken(file, "교육.hwpx")
                .about(Gist.typed("새\n요지", "하나, 둘、셋;둘\n넷").orBroken())
                .document()
                .about();
        assertThat(typed.summary()).isEqualTo("새 요지");
        assertThat(typed.keywords()).containsExactly("하나", "둘", "셋", "넷");
        assertThat(HwpxCheck.withoutSchema().check(HwpxCheck.made(Document.of(typed, Block.Paragraph.of("글")))))
                .isEmpty();
    }

    @Test
    void aFileWithoutATitleIsCalledByItsHeadingOrItsName() {
        assertThat(untitled(Block.Paragraph.of("앞"), Block.Heading.of(2, "교육 결과")))
                .isEqualTo("교육 결과");
        assertThat(untitled(Block.Paragraph.of("앞"))).isEqualTo("보고");
    }

    private static String untitled(Block... body) {
        var file = Hwpx.bytes(Document.of(Document.About.of(Document.About.UNNAMED, ""), body));
        return taken(file, "보고.hwpx").document().about().title();
    }

    @Test
    void whatWasPastedIsCalledByItsHeadingOrItsFirstLine() {
        assertThat(Arrival.pasted("\n\n글 하나\n글 둘", Written.TEXT).orBroken().name())
                .isEqualTo("글 하나");
        assertThat(Arrival.pasted("앞글\n\n## 제목\n", Written.MARKDOWN).orBroken().name())
                .isEqualTo("제목");
        assertThat(Arrival.pasted("***", Written.TEXT).orBroken().name()).isEqualTo("제목 없음");
    }

    private static Arrival taken(byte[] bytes, String name) {
        return Arrival.of(bytes, name).orBroken();
    }

    private static String refused(byte[] bytes, String name) {
        return ((Outcome.Refused<Arrival>) Arrival.of(bytes, name))
                .problems()
                .getFirst()
                .key();
    }
}
