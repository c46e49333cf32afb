package kr.onmaeul.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    /// A key that a template or a class names as a whole: `page.t("result.list.title"`, `Problem.of("…"`.
    private static final Pattern SAID_IN_TEMPLATE = Pattern.compile("\\bt\\(\"([a-z0-9.-]+)\"[,)]");

    private static final Pattern SAID_IN_CODE = Pattern.compile(
            "(?:Problem\\.at\\(\\s*\"[^\"]*\",|Problem\\.of\\(|\\.page\\(|\\.t\\(|\\.say\\()\\s*\"([a-z0-9.-]+)\"[,)]");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Words.bundle("en").keySet())
                .containsExactlyInAnyOrderElementsOf(Words.bundle("ko").keySet());
    }

    @Test
    void noKeyIsSaidTwice() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "resources", "messages"))) {
            var said = new TreeSet<String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var language = file.toString().replaceAll(".*_", "");
                Files.readAllLines(file).stream()
                        .filter(line -> line.matches("[a-z0-9.-]+=.*"))
                        .map(line -> language + ": " + line.substring(0, line.indexOf('=')))
                        .forEach(key -> assertThat(said.add(key)).as(key).isTrue());
            }
            assertThat(said).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void noSentenceIsEmpty() {
        assertThat(Words.bundle("ko"))
                .allSatisfy((_, sentence) -> assertThat(sentence).isNotBlank());
        assertThat(Words.bundle("en"))
                .allSatisfy((_, sentence) -> assertThat(sentence).isNotBlank());
    }

    @Test
    void noSentenceShoutsOrCongratulatesItself() {
        assertThat(Words.bundle("ko").values()).noneMatch(sentence -> sentence.contains("!"));
        assertThat(Words.bundle("en").values())
                .noneMatch(sentence -> sentence.contains("!") || sentence.contains("uccessfully"));
    }

    @Test
    void anApostropheBesideAnArgumentIsWrittenTwice() {
        assertThat(Words.bundle("en"))
                .allSatisfy((key, sentence) -> assertThat(sentence.contains("{") ? sentence.replace("''", "") : "")
                        .as(key)
                        .doesNotContain("'"));
    }

    @Test
    void everyKeyThatATemplateNamesHasItsWords() throws IOException {
        assertThat(Words.bundle("ko").keySet()).containsAll(keys("src/main/jte", SAID_IN_TEMPLATE));
    }

    @Test
    void everyKeyThatTheCodeNamesHasItsWords() throws IOException {
        assertThat(Words.bundle("ko").keySet()).containsAll(keys("src/main/java", SAID_IN_CODE));
    }

    @Test
    void daysAndNumbersAreWrittenAsTheLanguageWritesThem() {
        var korean = new Speech(Locale.KOREAN, Words.read());
        var english = new Speech(Locale.ENGLISH, Words.read());
        var day = LocalDate.of(2023, 6, 12);
        assertThat(korean.day(day)).isEqualTo("2023. 6. 12.");
        assertThat(english.day(day)).isEqualTo("12 Jun 2023");
        assertThat(korean.number(6547)).isEqualTo("6,547");
        assertThat(korean.difference(-3)).isEqualTo("△3");
        assertThat(english.say("web.menu.waiting", 1)).isEqualTo("1 thing waits for you");
    }

    @Test
    void aMissingWordShowsItsKeyInsteadOfBreakingThePage() {
        assertThat(new Speech(Locale.KOREAN, Words.read()).say("web.never.said"))
                .isEqualTo("web.never.said");
    }

    private static Set<String> keys(String folder, Pattern pattern) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
