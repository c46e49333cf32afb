package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The command as it is typed, in this process; it starts nothing of the house.
class CheckCommandTest {

    private static final String WRONG = "○ 수강생 31명(남 12명, 여 18명)\n";

    @TempDir
    private Path folder;

    private record Said(int status, String out, String err) {}

    @Test
    void itAnswersNoughtWhenNothingIsWrong() throws Exception {
        var said = check(file("○ 수강생 30명(남 12명, 여 18명)\n"));
        assertThat(said.status()).isZero();
        assertThat(check(file("○ 수강생 30명(남 12명, 여 18명)\n"), "--all", "--english")
                        .out())
                .contains("Holds", "line 1, column 7", "12 + 18 = 30");
    }

    @Test
    void itAnswersOneAndSaysWhereWhatAndWhatWouldBeRight() throws Exception {
        var said = check(file(WRONG), "--english");
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).contains("Wrong", "line 1, column 7", "31 → 30", "wrong 1");
    }

    @Test
    void machinesReadTheSameAsJson() throws Exception {
        var said = check(file(WRONG), "--json");
        assertThat(said.status()).isEqualTo(1);
        var json = JsonMapper.shared().readTree(said.out());
        assertThat(json.at("/counts/wrong").intValue()).isEqualTo(1);
        assertThat(json.at("/findings/0/verdict").stringValue()).isEqualTo("wrong");
        assertThat(json.at("/findings/0/rule").stringValue()).isEqualTo("parts");
        assertThat(json.at("/findings/0/line").intValue()).isEqualTo(1);
        assertThat(json.at("/findings/0/column").intValue()).isEqualTo(7);
        assertThat(json.at("/findings/0/written").stringValue()).isEqualTo("31");
        assertThat(json.at("/findings/0/computed").stringValue()).isEqualTo("30");
    }

    @Test
    void itAnswersTwoWithASentenceWhenItCannotRead() throws Exception {
        assertThat(check(folder.resolve("none.txt").toString(), "--english").err())
                .contains("cannot be read");
        assertThat(check(folder.resolve("none.txt").toString()).status()).isEqualTo(2);
        var binary = folder.resolve("picture.png");
        Files.write(binary, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
        assertThat(check(binary.toString(), "--english").err()).contains("cannot be read as text");
        assertThat(check().status()).isEqualTo(2);
        assertThat(check(file(WRONG), "--loud", "yes").err()).contains("--loud is not known");
    }

    @Test
    void itSpeaksKoreanUnlessEnglishIsAskedForOrTheTerminalSpeaksIt() throws Exception {
        var none = Arguments.of(List.of());
        assertThat(none.language(Map.of())).isEqualTo(Locale.KOREAN);
        assertThat(none.language(Map.of("LANG", "C.UTF-8"))).isEqualTo(Locale.KOREAN);
        assertThat(none.language(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Locale.ENGLISH);
        assertThat(none.language(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "ko_KR.UTF-8")))
                .isEqualTo(Locale.KOREAN);
    }

    private String file(String text) throws Exception {
        return Files.writeString(folder.resolve("report.txt"), text).toString();
    }

    private static Said check(String... words) {
        var all = new java.util.ArrayList<>(List.of("check"));
        all.addAll(List.of(words));
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
