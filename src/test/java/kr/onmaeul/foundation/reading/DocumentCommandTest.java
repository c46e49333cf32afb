package kr.onmaeul.foundation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.onmaeul.foundation.command.CommandLine;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command as it is typed, in this process; it starts nothing of the house.
class DocumentCommandTest {

    @TempDir
    private Path folder;

    private record Said(int status, String out, String err) {}

    @Test
    void itWritesTheFourFormsAndNamesWhatWasNotTaken() throws Exception {
        Files.write(folder.resolve("결과.hwpx"), Brought.hwpx());
        var said = document(
                folder.resolve("결과.hwpx").toString(),
                "--to",
                folder.resolve("out").toString());
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("1구역 2번째 문단: 수식은 가져오지 않았습니다.");
        assertThat(Files.readString(folder.resolve("out/결과.txt"))).contains("기간: 2023-01-02");
        assertThat(Files.readString(folder.resolve("out/결과.html"))).contains("<table", "1,250");
        assertThat(Files.readAllBytes(folder.resolve("out/결과.pdf"))).startsWith('%', 'P', 'D', 'F');
        assertThat(HwpxCheck.withoutSchema().check(Files.readAllBytes(folder.resolve("out/결과.hwpx"))))
                .extracting(finding -> finding.rule().name())
                .isSubsetOf("ABOUT");
    }

    @Test
    void itAnswersNoughtWhenEverythingWasTakenAndNeverWritesOverAFile() throws Exception {
        Files.writeString(folder.resolve("결과.txt"), Brought.TEXT);
        var out = folder.resolve("out").toString();
        var first = document(
                folder.resolve("결과.txt").toString(), "--to", out, "--summary", "교육 실적을 알림", "--keywords", "정보화교육, 실적");
        assertThat(first.status()).isZero();
        assertThat(first.out().lines())
                .as("it names the files and says nothing else")
                .hasSize(4)
                .allMatch(line -> Files.exists(Path.of(line)));
        var again = document(folder.resolve("결과.txt").toString(), "--to", out, "--english");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("is not written over");
    }

    @Test
    void itSaysThatTheDocumentDoesNotSayWhatItIsAboutAndHowItWould() throws Exception {
        Files.writeString(folder.resolve("결과.txt"), Brought.TEXT);
        var silent = document(
                folder.resolve("결과.txt").toString(), "--to", folder.resolve("a").toString());
        assertThat(silent.status()).isEqualTo(1);
        assertThat(silent.out()).contains("문서요지가 없습니다.", "--summary 뒤에", "핵심어가 없습니다.", "--keywords 뒤에");
        var half = document(
                folder.resolve("결과.txt").toString(),
                "--to",
                folder.resolve("b").toString(),
                "--keywords",
                "정보화교육,,실적",
                "--english");
        assertThat(half.status()).isEqualTo(1);
        assertThat(half.out()).contains("There is no summary.").doesNotContain("no keywords");
        assertThat(HwpxCheck.withoutSchema().check(Files.readAllBytes(folder.resolve("b/결과.hwpx"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.what()).isEqualTo("description is empty"));
    }

    @Test
    void whatADocumentIsAboutStandsInEveryFormThatHasAPlaceForIt() throws Exception {
        Files.writeString(folder.resolve("결과.txt"), Brought.TEXT);
        var out = folder.resolve("out");
        document(
                folder.resolve("결과.txt").toString(),
                "--to",
                out.toString(),
                "--summary",
                "상반기 교육 실적을 알림",
                "--keywords",
                "정보화교육, 실적");
        assertThat(HwpxCheck.withoutSchema().check(Files.readAllBytes(out.resolve("결과.hwpx"))))
                .isEmpty();
        assertThat(Files.readString(out.resolve("결과.html")))
                .contains("name=\"description\" content=\"상반기 교육 실적을 알림\"", "name=\"keywords\" content=\"정보화교육, 실적\"");
        try (var pdf = Loader.loadPDF(out.resolve("결과.pdf").toFile())) {
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("상반기 교육 실적을 알림");
            assertThat(pdf.getDocumentInformation().getKeywords()).isEqualTo("정보화교육, 실적");
        }
        assertThat(document(
                                folder.resolve("결과.txt").toString(),
                                "--to",
                                folder.resolve("no").toString(),
                                "--summary",
                                "가".repeat(Gist.LONGEST + 1))
                        .err())
                .contains("문서요지가 너무 깁니다. 1,000자까지");
    }

    @Test
    void itAnswersTwoWithASentenceWhenItCannotRead() throws Exception {
        assertThat(document().status()).isEqualTo(2);
        assertThat(document("결과.txt").err()).contains("쓸 폴더");
        assertThat(document(folder.resolve("none.md").toString(), "--to", "x", "--english")
                        .err())
                .contains("cannot be read");
        Files.writeString(folder.resolve("old.hwp"), "HWP Document File V3.00");
        assertThat(document(folder.resolve("old.hwp").toString(), "--to", "x").err())
                .contains("HWPX 파일을 만들어");
    }

    private static Said document(String... words) {
        var all = new java.util.ArrayList<>(java.util.List.of("document"));
        all.addAll(java.util.List.of(words));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var beforeErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int status = CommandLine.alone(all.toArray(String[]::new)).orElseThrow();
            return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
        }
    }
}
