package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Holds `docs/registers.md` to the example whose code it shows.
class RegistersPageTest {

    private static final Path EXAMPLE = Path.of("src", "test", "java", "kr", "onmaeul", "foundation", "register");

    private final String page = read(Path.of("docs", "registers.md"));

    @Test
    void theCodeOnThePageIsThatOfTheExample() {
        var example = plain(read(EXAMPLE.resolve("Vehicle.java")) + read(EXAMPLE.resolve("Fleet.java")));
        assertThat(blocks("java"))
                .hasSizeGreaterThan(3)
                .allSatisfy(code -> assertThat(example).contains(plain(code)));
    }

    @Test
    void theTableOnThePageIsThatOfTheExample() {
        assertThat(blocks("sql").stream().map(RegistersPageTest::plain)).containsExactly(plain(Fleet.TABLE));
    }

    @Test
    void thePageNamesEveryRuleKindAndFigure() {
        assertThat(Arrays.stream(Field.class.getDeclaredMethods()).map(Method::getName))
                .allSatisfy(rule -> assertThat(page).contains("`" + rule + "`"));
        assertThat(FieldKind.values()).allSatisfy(kind -> assertThat(page).contains("`" + kind + "`"));
        assertThat(Figure.What.class.getPermittedSubclasses())
                .allSatisfy(what -> assertThat(page).containsIgnoringCase("`Figure." + what.getSimpleName() + "`"));
    }

    private List<String> blocks(String language) {
        return Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// Without line ends and indents.
    private static String plain(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
