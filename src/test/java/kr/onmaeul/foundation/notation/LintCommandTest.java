package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kr.onmaeul.foundation.command.CommandLine;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import kr.onmaeul.foundation.korean.EucKr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The command as it is typed; it runs without the house.
class LintCommandTest {

    private static final String WRONG = "설명회는 2026년 11월 22일 오후 3시에 엽니다.\n담당자을(를) 찾습니다.\n";
    private static final String RIGHT = "설명회는 2026. 11. 22. 15:00에 엽니다.\n담당자를 찾습니다.\n";

    @TempDir
    private Path folder;

    private record Answer(int status, String out, String err) {}

    @Test
    void findingsAreListedWithTheirLinesAndTheStatusIsOne() throws IOException {
        var answer = lint(file("글.txt", WRONG));
        assertThat(answer.status).isEqualTo(1);
        assertThat(answer.out.lines().toList())
                .hasSize(4)
                .anySatisfy(
                        line -> assertThat(line).startsWith("1번째 줄 6칸 [고칠 것]").contains("2026. 11. 22."))
                .anySatisfy(line -> assertThat(line).startsWith("2번째 줄 4칸 [참고]"))
                .anySatisfy(line -> assertThat(line).contains("3곳(고칠 것 2, 권장 0, 참고 1)"));
    }

    @Test
    void aRightFileEndsWithZero() throws IOException {
        var answer = lint(file("글.txt", RIGHT), "--english");
        assertThat(answer.status).isZero();
        assertThat(answer.out).contains("nothing to mend");
    }

    @Test
    void theRepairedTextComesOutAloneAndTheListBesideIt() throws IOException {
        var answer = lint(file("글.txt", WRONG), "--repair", "--english");
        assertThat(answer.out).isEqualTo(RIGHT);
        assertThat(answer.err).contains("line 1, column 6 [To mend]");
        var to = folder.resolve("고친 글.txt");
        assertThat(lint(file("글.txt", WRONG), "--repair", "--to", to.toString()).status)
                .isEqualTo(1);
        assertThat(to).hasContent(RIGHT);
    }

    @Test
    void aProgramReadsTheFindingsAsJson() throws IOException {
        var answer = lint(file("글.txt", WRONG), "--json", "--english");
        var findings = JsonMapper.builder().build().readTree(answer.out).get("findings");
        assertThat(findings.size()).isEqualTo(3);
        assertThat(findings.get(0).get("rule").asString()).isEqualTo("date-dots");
        assertThat(findings.get(0).get("severity").asString()).isEqualTo("must");
        assertThat(findings.get(0).get("repair").get("text").asString()).isEqualTo("2026. 11. 22.");
    }

    @Test
    void aFileInTheOldEncodingIsReadAsWell() throws IOException {
        var old = folder.resolve("옛 글.txt");
        Files.write(old, WRONG.getBytes(EucKr.CHARSET));
        assertThat(lint(old.toString(), "--repair").out).isEqualTo(RIGHT);
        var marked = file("표시.txt", "\uFEFF" + WRONG);
        assertThat(lint(marked, "--repair").out).isEqualTo(RIGHT);
    }

    @Test
    void anOfficersHwpxFileIsReadWithItsTablesAndItsEnd() throws IOException {
        var right = Document.of(
                Document.About.of("안내", "설명회 안내", "설명회"),
                Block.Paragraph.of("수신  홍보미디어과"),
                ItemList.of(
                        Marks.LEGAL,
                        1,
                        ItemList.Item.of("설명회는 2026. 11. 22. 15:00에 엽니다."),
                        ItemList.Item.of(
                                "자리는 다음과 같습니다.",
                                Table.of(
                                        1,
                                        Table.Row.of(Table.Cell.head("구분"), Table.Cell.head("자리")),
                                        Table.Row.of(Table.Cell.of("1층"), Table.Cell.number("30석"))))),
                Block.Attachments.of(new Block.Attachments.Attachment("계획서", "1부")),
                new Block.EndMark(Block.EndMark.Kind.END));
        var answer = lint(hwpx("안내.hwpx", right));
        assertThat(answer.out).contains("고칠 곳이 없습니다");
        assertThat(answer.status).isZero();
        var wrong = Document.of(
                Document.About.of("안내", "설명회 안내", "설명회"), Block.Paragraph.of("설명회는 2026년 11월 22일 오후 3시에 엽니다."));
        assertThat(lint(hwpx("틀린 안내.hwpx", wrong)).out).contains("2026. 11. 22.", "15:00");
        var broken = folder.resolve("깨진 안내.hwpx");
        Files.write(broken, Arrays.copyOf(Hwpx.bytes(right), 900));
        var refused = lint(broken.toString(), "--english");
        assertThat(refused.status).isEqualTo(2);
        assertThat(refused.err).contains("no HWPX file, or it was cut off");
    }

    private String hwpx(String name, Document document) throws IOException {
        return Files.write(folder.resolve(name), Hwpx.bytes(document)).toString();
    }

    @Test
    void theKindIsSeenOrSaid() throws IOException {
        var text = file("글.txt", "알려 드립니다.\n");
        assertThat(lint(text).status).isZero();
        assertThat(lint(text, "--kind", "document").status).isEqualTo(1);
        assertThat(lint(file("공문.md", "제목  계획\n\n알려 드립니다.\n")).out).contains("끝.");
        assertThat(lint(file("보도.txt", "보도자료\n도서관이 문을 엽니다.\n")).out).contains("담당부서");
    }

    @Test
    void whatCannotBeReadEndsWithTwoAndASentence() throws IOException {
        var picture = folder.resolve("그림.png");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        assertThat(lint(picture.toString()).status).isEqualTo(2);
        assertThat(lint(folder.resolve("없음.txt").toString()).err).contains("파일이 없습니다");
        assertThat(lint().err).contains("Name one file");
        assertThat(lint(file("글.txt", RIGHT), "--kind", "poem").err).contains("document, passage, press");
        assertThat(lint(file("글.txt", RIGHT), "--to", "x").err).contains("--repair");
        assertThat(lint(file("긴 글.txt", "가".repeat(Notation.LONGEST + 1))).err).contains("2,000,000");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Answer lint(String... words) {
        var all = new String[words.length + 1];
        all[0] = "lint";
        System.arraycopy(words, 0, all, 1, words.length);
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = new PrintStream[] {System.out, System.err};
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            var status = CommandLine.alone(all).orElseThrow(() -> new AssertionError(Arrays.toString(all)));
            return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before[0]);
            System.setErr(before[1]);
        }
    }
}
