package kr.onmaeul.network.line.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.line.DrawingRoutes;
import kr.onmaeul.network.line.FibreNet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Own fibre on a map, its cores, and the file that draws it.
@Controller
@Requires("register.read")
class FibrePages implements MenuSource {

    private static final String MAP = "/lines/map";

    private final Pages pages;
    private final FibreNet net;
    private final DrawingRoutes drawing;
    private final Clock clock;

    FibrePages(Pages pages, FibreNet net, DrawingRoutes drawing, Clock clock) {
        this.pages = pages;
        this.net = net;
        this.drawing = drawing;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("network", 484, "line.map", MAP, "register.read"));
    }

    /// @param drawn how many sections a file has just drawn
    @GetMapping("/lines/map")
    ModelAndView map(@RequestParam(required = false) @Nullable Integer drawn) {
        var sections = net.sections();
        var page = pages.page("line.map");
        if (!sections.isEmpty()) {
            page = page.withAction(page.t("line.map.take"), "/lines/map.geojson");
        }
        if (page.may("register.write")) {
            page = page.withMain(page.t("line.map.draw"), "/lines/map/routes");
        }
        var model = new HashMap<String, @Nullable Object>();
        model.put("sections", sections);
        model.put("map", FibreMap.of(sections));
        model.put("drawn", drawn == null ? null : page.t("line.map.drawn", page.number(drawn)));
        model.put(
                "routeKm", sum(sections.stream().map(FibreNet.Section::routeKm).toList()));
        model.put("coreKm", sum(sections.stream().map(FibreNet.Section::coreKm).toList()));
        return page.show("network/line/map", model);
    }

    private static BigDecimal sum(List<BigDecimal> lengths) {
        return lengths.stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
    }

    @GetMapping("/lines/strands")
    ModelAndView strands(@RequestParam String of) {
        var section = net.section(of).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = pages.page("line.strands.title", section.number());
        page = page.under(MAP, page.t("line.map"))
                .withNote(page.t("line.strands.free", page.number(section.cores()), page.number(section.free())));
        return page.show("network/line/strands", Map.of("section", section, "cores", net.cores(section.number())));
    }

    @GetMapping("/lines/map/routes")
    @Requires("register.write")
    ModelAndView drawing() {
        return form().show("network/line/routes", Map.of("form", Form.empty().with("day", LocalDate.now(clock))));
    }

    /// @param file a GeoJSON FeatureCollection
    /// @param day from which on the sections run so
    @PostMapping("/lines/map/routes")
    @Requires("register.write")
    ModelAndView draw(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String document)
            throws IOException {
        var form = Form.typed(Map.of("day", List.of(day), "document", List.of(document)));
        var from = form.day("day");
        if (file == null || file.isEmpty()) {
            return refused(form, List.of(Problem.at("file", "line.map.missing")));
        }
        if (from.isEmpty()) {
            return refused(form, List.of(Problem.at("day", "line.map.day", day)));
        }
        var occasion = new Occasion(from.get(), document.isBlank() ? null : document.strip(), null);
        return switch (drawing.draw(file.getBytes(), occasion)) {
            case Outcome.Done<Integer>(var drawn) -> new ModelAndView("redirect:" + MAP + "?drawn=" + drawn);
            case Outcome.Refused<Integer>(var problems) -> refused(form, problems);
        };
    }

    private ModelAndView refused(Form form, List<Problem> problems) {
        return form().refuse(
                        "network/line/routes",
                        Map.of(
                                "form",
                                form.refused(problems.stream()
                                        .map(FibrePages::placed)
                                        .toList())));
    }

    /// The register's own problems name its fields; here there are three.
    private static Problem placed(Problem problem) {
        return switch (problem.field()) {
            case "occasion.day", "day" -> new Problem("day", problem.key(), problem.arguments());
            case "occasion.document" -> new Problem("document", problem.key(), problem.arguments());
            default -> new Problem("file", problem.key(), problem.arguments());
        };
    }

    private Page form() {
        var page = pages.page("line.map.draw");
        return page.under(MAP, page.t("line.map"));
    }
}
