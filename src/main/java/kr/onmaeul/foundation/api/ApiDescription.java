package kr.onmaeul.foundation.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The JSON API in the words of OpenAPI 3.1: every room writes its part under `api/`, a test holds it to the endpoints.
final class ApiDescription {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Map<String, Object>>> PART = new TypeReference<>() {};

    private ApiDescription() {}

    /// @throws UncheckedIOException when a part is missing or is no JSON
    static Map<String, Object> read() {
        var paths = new TreeMap<String, Object>();
        var schemas = new TreeMap<String, Object>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:api/**/*.json")) {
                try (var bytes = file.getInputStream()) {
                    var part = JSON.readValue(bytes, PART);
                    paths.putAll(part.getOrDefault("paths", Map.of()));
                    if (part.getOrDefault("components", Map.of()).get("schemas") instanceof Map<?, ?> more) {
                        more.forEach((name, schema) -> schemas.put(String.valueOf(name), schema));
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        schemas.put("Problem", problem());
        return Map.of(
                "openapi",
                "3.1.0",
                "info",
                Map.of(
                        "title",
                        "Onmaeul (온마을)",
                        "version",
                        "1",
                        "description",
                        "Results in and out, figures, reports, registers and the budget of a department, for other systems of"
                                + " the office. Send your key as `Authorization: Bearer …`."),
                "security",
                List.of(Map.of("key", List.of())),
                "paths",
                paths,
                "components",
                Map.of(
                        "schemas",
                        schemas,
                        "securitySchemes",
                        Map.of("key", Map.of("type", "http", "scheme", "bearer")),
                        "responses",
                        Map.of(
                                "Problem",
                                Map.of(
                                        "description",
                                        "What was wrong, where, and what would be right (RFC 9457)",
                                        "content",
                                        Map.of(
                                                "application/problem+json",
                                                Map.of("schema", Map.of("$ref", "#/components/schemas/Problem")))))));
    }

    private static Map<String, Object> problem() {
        var text = Map.of("type", "string");
        var properties = new TreeMap<String, Object>();
        properties.put("title", text);
        properties.put("status", Map.of("type", "integer"));
        properties.put("detail", text);
        var error = Map.of("type", "object", "properties", Map.of("field", text, "code", text, "detail", text));
        properties.put("errors", Map.of("type", "array", "items", error));
        return Map.of("type", "object", "required", List.of("title", "status"), "properties", properties);
    }
}
