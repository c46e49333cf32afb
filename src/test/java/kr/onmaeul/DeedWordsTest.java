package kr.onmaeul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every deed that a room notes in the event log has words that an auditor reads.
class DeedWordsTest {

    private static final Pattern NOTED = Pattern.compile(
            "(?:\\.note|note|changed|began)\\(\\s*(?:event,\\s*|[a-z]+\\.(?:code|initiative)\\(\\),\\s*|initiative,\\s*|code,\\s*"
                    + "|given \\? )?\"([a-z-]+\\.[a-z-]+)\"");

    /// What the deed was done with, where the code names it: `note("register.entered", "record"`.
    private static final Pattern DONE_WITH = Pattern.compile("note\\(\\s*\"[a-z.-]+\",\\s*\"([a-z-]+)\"");

    @Test
    void whatDeedsAreDoneWithHasWordsInBothLanguages() throws IOException {
        var things = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                DONE_WITH.matcher(Files.readString(file)).results().forEach(found -> things.add(found.group(1)));
            }
        }
        assertThat(things).contains("record", "register").hasSizeGreaterThan(4);
        for (var language : new String[] {"ko", "en"}) {
            assertThat(words(language))
                    .containsAll(
                            things.stream().map(thing -> "deed.on." + thing).toList());
        }
    }

    @Test
    void everyDeedHasWordsInBothLanguages() throws IOException {
        var deeds = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                NOTED.matcher(Files.readString(file)).results().forEach(found -> deeds.add(found.group(1)));
            }
        }
        assertThat(deeds).hasSizeGreaterThan(20);
        for (var language : new String[] {"ko", "en"}) {
            assertThat(words(language))
                    .containsAll(deeds.stream().map(deed -> "deed." + deed).toList());
        }
    }

    private static TreeSet<String> words(String language) throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src", "main", "resources", "messages"))) {
            for (var file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var bundle = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    bundle.load(reader);
                }
                keys.addAll(bundle.stringPropertyNames());
            }
        }
        return keys;
    }
}
