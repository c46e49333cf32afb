package kr.onmaeul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every list of the house can be taken away as a sheet: a template that draws one says where.
class ListTemplatesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "jte");
    private static final Pattern LIST = Pattern.compile("<table class=\"list\\b");

    /// The part that offers both forms, or the links to them.
    private static final Pattern TAKEN = Pattern.compile("template\\.foundation\\.web\\.take\\(|\\.csv\\b");

    /// Tables that are no lists of their own, each with the reason.
    private static final Map<String, String> NO_LISTS = Map.of(
            "foundation/gallery/list", "a specimen",
            "foundation/search/search", "an answer to a question; what it finds stands in lists of its own",
            "foundation/register/form", "what somebody else saved meanwhile, beside what was typed",
            "foundation/register/bulk", "what a change of many would do, before it is done",
            "foundation/web/plot/columns", "a picture as a table; it is drawn from a list",
            "foundation/web/plot/pairs", "a picture as a table; it is drawn from a list",
            "foundation/web/plot/rates", "a picture as a table; it is drawn from a list",
            "network/line/things", "a part of what a cut loses, which is taken away whole",
            "office/report/outline", "the parts of a report, which leaves in forms of its own",
            "office/today/board", "the beginnings of lists that stand on pages of their own");

    private static Map<String, String> templates;

    @BeforeAll
    static void read() throws IOException {
        templates = new TreeMap<>();
        try (var files = Files.walk(TEMPLATES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                var name = TEMPLATES.relativize(file).toString().replace('\\', '/');
                templates.put(name.substring(0, name.length() - ".jte".length()), Files.readString(file));
            }
        }
    }

    @Test
    void everyListCanBeTakenAway() {
        var shut = new TreeSet<>(lists().keySet());
        shut.removeIf(name -> TAKEN.matcher(lists().get(name)).find());
        assertThat(shut).isEqualTo(new TreeSet<>(NO_LISTS.keySet()));
    }

    @Test
    void whereOneFormIsOfferedTheOtherIsToo() {
        assertThat(lists())
                .hasSizeGreaterThan(30)
                .allSatisfy((_, content) ->
                        assertThat(count(content, "\\.csv\\b")).isEqualTo(count(content, "\\.xlsx\\b")));
    }

    private static Map<String, String> lists() {
        return templates.entrySet().stream()
                .filter(template -> LIST.matcher(template.getValue()).find())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long count(String content, String part) {
        return Pattern.compile(part).matcher(content).results().count();
    }
}
