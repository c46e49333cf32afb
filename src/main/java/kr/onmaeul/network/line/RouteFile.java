package kr.onmaeul.network.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.network.line.Route.Bend;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads routes from a GeoJSON file (RFC 7946): a FeatureCollection whose features are LineStrings with the number of
/// their section as the property `section`. Coordinates are longitude and latitude in WGS 84.
final class RouteFile {

    /// A line with more bends than this was not simplified.
    private static final int BENDS = 1_000;

    private static final int SHOWN = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RouteFile() {}

    /// The routes by the number of their section, or what is wrong with the file.
    static Outcome<Map<String, Route>> read(byte[] file) {
        var reading = new RouteFile();
        try {
            reading.collection(JSON.readTree(file));
        } catch (JacksonException broken) {
            return Outcome.refused(Problem.at("file", "line.map.not-json"));
        }
        if (reading.problems.isEmpty() && reading.routes.isEmpty()) {
            return Outcome.refused(Problem.at("file", "line.map.empty"));
        }
        return reading.problems.isEmpty()
                ? Outcome.done(reading.routes)
                : Outcome.refused(reading.problems.subList(0, Math.min(SHOWN, reading.problems.size())));
    }

    private void collection(JsonNode root) {
        var type = text(root, "type");
        if (!type.equals("FeatureCollection") || !root.path("features").isArray()) {
            problems.add(Problem.at("file", "line.map.type", type));
            return;
        }
        int number = 0;
        for (var feature : root.path("features")) {
            number++;
            feature(number, feature);
        }
    }

    private void feature(int number, JsonNode feature) {
        var section = text(feature.path("properties"), "section");
        if (section.isEmpty()) {
            problems.add(Problem.at("file", "line.map.section.missing", number));
            return;
        }
        var type = text(feature.path("geometry"), "type");
        if (!type.equals("LineString")) {
            problems.add(Problem.at("file", "line.map.geometry", section, type));
            return;
        }
        var coordinates = feature.path("geometry").path("coordinates");
        if (coordinates.size() < 2 || coordinates.size() > BENDS) {
            problems.add(Problem.at("file", "line.map.bends", section, coordinates.size(), BENDS));
            return;
        }
        var bends = new ArrayList<Bend>();
        for (var pair : coordinates) {
            if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
                problems.add(Problem.at("file", "line.map.pair", section, bends.size() + 1));
                return;
            }
            var bend = new Bend(pair.path(0).asDouble(), pair.path(1).asDouble());
            if (!bend.inKorea()) {
                problems.add(outside(section, bends.size() + 1, bend));
                return;
            }
            bends.add(bend);
        }
        if (routes.put(section, new Route(bends)) != null) {
            problems.add(Problem.at("file", "line.map.twice", section));
        }
    }

    private static Problem outside(String section, int place, Bend bend) {
        return Problem.at(
                "file",
                bend.swapped() ? "line.map.swapped" : "line.map.outside",
                section,
                place,
                Double.toString(bend.longitude()),
                Double.toString(bend.latitude()));
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() ? value.asString().strip() : "";
    }
}
