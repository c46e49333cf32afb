package kr.onmaeul.network.line.web;

import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Download;
import kr.onmaeul.network.line.FibreNet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Hands the drawn sections out as the file that draws them.
@Controller
@Requires("register.read")
class RoutesOut {

    private final FibreNet net;

    RoutesOut(FibreNet net) {
        this.net = net;
    }

    @GetMapping("/lines/map.geojson")
    ResponseEntity<Map<String, Object>> routes() {
        var features = net.sections().stream()
                .filter(section -> section.route() != null)
                .map(RoutesOut::feature)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/geo+json"))
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.named("fibre.geojson"))
                .body(Map.of("type", "FeatureCollection", "features", features));
    }

    private static Map<String, Object> feature(FibreNet.Section section) {
        var route = section.route();
        return Map.of(
                "type",
                "Feature",
                "properties",
                Map.of(
                        "section",
                        section.number(),
                        "from",
                        section.from(),
                        "to",
                        section.to(),
                        "laid",
                        section.laid(),
                        "routeKm",
                        section.routeKm(),
                        "cores",
                        section.cores()),
                "geometry",
                Map.of(
                        "type",
                        "LineString",
                        "coordinates",
                        route == null
                                ? List.of()
                                : route.bends().stream()
                                        .map(bend -> List.of(bend.longitude(), bend.latitude()))
                                        .toList()));
    }
}
