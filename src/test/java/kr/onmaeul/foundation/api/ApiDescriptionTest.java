package kr.onmaeul.foundation.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.onmaeul.foundation.security.Requires;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the description says is what the endpoints do.
class ApiDescriptionTest {

    private static final String ITSELF = "get /api/v1/openapi.json";
    private static final Pattern REFERENCE = Pattern.compile("\"#/components/schemas/(\\w+)\"");

    private final JsonNode description = JsonMapper.shared().valueToTree(ApiDescription.read());

    @Test
    void everyEndpointIsDescribedWithItsPermissionAndNothingElseIs() {
        assertThat(described()).isEqualTo(endpoints());
    }

    @Test
    void everySchemaThatIsNamedIsThere() {
        var schemas = description.path("components").path("schemas");
        var named = new TreeSet<String>();
        var match = REFERENCE.matcher(description.toString());
        while (match.find()) {
            named.add(match.group(1));
        }
        assertThat(named).isNotEmpty().allMatch(schemas::has);
    }

    private Map<String, String> described() {
        var found = new TreeMap<String, String>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> found.put(
                                operation.getKey() + " " + path.getKey(),
                                operation
                                        .getValue()
                                        .path("description")
                                        .asString()
                                        .replaceAll(".*`(.*)`.*", "$1"))));
        return found;
    }

    private static Map<String, String> endpoints() {
        var found = new TreeMap<String, String>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kr.onmaeul").stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .map(JavaClass::reflect)
                        .forEach(type ->
                                Stream.of(type.getDeclaredMethods()).forEach(method -> add(found, type, method)));
        found.remove(ITSELF);
        return found;
    }

    private static void add(Map<String, String> found, Class<?> type, Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping == null) {
            return;
        }
        var above = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        var path = (above == null ? "" : above.path()[0]) + (mapping.path().length == 0 ? "" : mapping.path()[0]);
        var requires = AnnotatedElementUtils.findMergedAnnotation(method, Requires.class);
        if (requires == null) {
            requires = AnnotatedElementUtils.findMergedAnnotation(type, Requires.class);
        }
        if (path.startsWith("/api/")) {
            found.put(mapping.method()[0].name().toLowerCase() + " " + path, requires == null ? "" : requires.value());
        }
    }
}
