package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import kr.onmaeul.foundation.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingsTest {

    private static final String REPORT = "○ 수강생 31명(남 12명, 여 18명)\r\n○ 특강 3회\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "EUC-KR", "x-windows-949", "UTF-16"})
    void textIsReadInTheEncodingsOfOffices(String encoding) {
        var checked = Checked.of(Writings.read(REPORT.getBytes(Charset.forName(encoding)), "보고.txt"));
        assertThat(checked.wrong()).containsExactly("31 → 30");
        assertThat(checked.findings().wrong().getFirst().place()).isEqualTo(new Place(1, 6, 8));
        assertThat(checked.findings().writing().lines()).hasSize(2);
    }

    @Test
    void aMarkBeforeTheTextIsNoLetterOfIt() {
        assertThat(Writings.read(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_8), "보고.txt")
                        .orBroken()
                        .line(1))
                .startsWith("○");
    }

    @Test
    void filesThatAreNoTextAreRefusedWithASentence() {
        assertThat(refusal(new byte[0])).isEqualTo("arithmetic.file.empty");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 1})).isEqualTo("document.hwpx.refused.no-archive");
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo("arithmetic.file.pdf");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .isEqualTo("arithmetic.file.hwp");
        assertThat(refusal(new byte[] {'a', 0, 'b'})).isEqualTo("arithmetic.file.encoding");
        assertThat(refusal(new byte[WritingLimits.BYTES + 1])).isEqualTo("arithmetic.file.long");
        assertThat(refusal("1\n".repeat(WritingLimits.LINES + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("arithmetic.file.lines");
        assertThat(refusal("\n \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("arithmetic.file.empty");
    }

    @Test
    void noBytesWhateverTheyAreBreakTheReader() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            var read = Writings.read(bytes, i % 2 == 0 ? "보고.txt" : "보고.html");
            if (read instanceof Outcome.Done<Writing>(var writing)) {
                Arithmetic.check(writing);
            }
        }
    }

    @Test
    void aPageKeepsItsParagraphsListsAndTables() {
        var writing =
                Writings.read("""
                <!doctype html><html><head><title>안 보임</title><style>p{}</style></head><body><h1>보고</h1>
                <p>첫째<br>둘째</p><script>1+1</script>
                <ul><li>대여: 30대<ul><li>본청 20대</li><li>동 10대</li></ul></li></ul>
                <table><tr><th>구분</th><th colspan=2>수량</th></tr><tr><td rowspan=2>가</td><td>1</td><td>2</td></tr>
                <tr><td>3</td><td>4</td></tr></table><p>끝</p></body></html>
                """.getBytes(StandardCharsets.UTF_8), "보고.txt").orBroken();
        assertThat(writing.lines())
                .containsExactly(
                        "보고", "첫째", "둘째", "○ 대여: 30대", "- 본청 20대", "- 동 10대", "구분\t수량\t", "가\t1\t2", "\t3\t4", "끝");
        assertThat(writing.tables()).hasSize(1);
        assertThat(writing.tables().getFirst().rows().get(2).cells())
                .extracting(Writing.Cell::text)
                .containsExactly("가", "3", "4");
        assertThat(Arithmetic.check(writing).holding())
                .extracting(finding -> finding.said().written())
                .contains("30");
    }

    @Test
    void aCellThatSaysItReachesOverMillionsReachesNoFurtherThanATableMay() {
        var wide = "<table><tr><td colspan=1000000 rowspan=1000000>1</td></tr>" + "<tr><td>2</td></tr>".repeat(1_000)
                + "</table>";
        var rows = Writings.read(wide.getBytes(StandardCharsets.UTF_8), "보고.html")
                .orBroken()
                .tables()
                .getFirst()
                .rows();
        assertThat(rows).hasSize(1_001);
        assertThat(rows.getFirst().cells()).hasSize(WritingLimits.COLUMNS);
        assertThat(rows.getLast().cells()).hasSize(1);
        assertThat(refusal("<table>"
                        .concat("<tr><td>2</td></tr>".repeat(WritingLimits.LINES + 1))
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("arithmetic.file.lines");
    }

    @Test
    void anotherRoomHandsInLinesAndTables() {
        var writing = new Writing.Pen()
                .line("□ 인원")
                .table(1, List.of(List.of("구분", "인원"), List.of("계", "31"), List.of("가", "10"), List.of("나", "20")))
                .writing();
        assertThat(Arithmetic.check(writing).wrong())
                .extracting(finding -> finding.place() + " " + finding.corrected())
                .containsExactly(new Place(3, 2, 4) + " 30");
    }

    private static String refusal(byte[] bytes) {
        return switch (Writings.read(
                bytes, new String(bytes, 0, Math.min(1, bytes.length)).equals("<") ? "보고.html" : "보고")) {
            case Outcome.Refused<Writing>(var problems) -> problems.getFirst().key();
            case Outcome.Done<Writing>(var writing) -> "read as " + writing;
        };
    }
}
