package kr.onmaeul.network.line.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
import kr.onmaeul.network.line.Impact;
import kr.onmaeul.network.line.Impacts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Says what is lost when something is cut, before somebody digs.
@Controller
@Requires("register.read")
class ImpactPages implements MenuSource {

    /// So many lost lines stand on the page, the others in the sheet.
    private static final int SHOWN = 200;

    private final Pages pages;
    private final Impacts impacts;

    ImpactPages(Pages pages, Impacts impacts) {
        this.pages = pages;
        this.impacts = impacts;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("network", 482, "line.impact", "/lines/impact", "register.read"));
    }

    @GetMapping("/lines/impact")
    ModelAndView impact(@RequestParam(defaultValue = "") String cut) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("cut", cut.strip());
        model.put("impact", cut.isBlank() ? null : impacts.of(cut).orElse(null));
        model.put("shown", SHOWN);
        return pages.page("line.impact").show("network/line/impact", model);
    }

    /// Everything that is lost, whom to tell among it.
    @GetMapping("/lines/impact.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, @RequestParam String cut, HttpServletResponse response)
            throws IOException {
        var page = pages.page("line.impact");
        var impact = impacts.of(cut).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SheetAnswer.write(
                response,
                "impact-" + impact.named(),
                ending,
                List.of(
                        page.t("line.impact.kind"),
                        page.t("line.impact.jack"),
                        page.t("line.trace.what"),
                        page.t("line.impact.department"),
                        page.t("line.trace.place"),
                        page.t("line.impact.extension")),
                Stream.of(
                                impact.jacks().stream().map(jack -> row(page, jack)),
                                things(page, "line.impact.devices", impact.devices()),
                                things(page, "line.impact.leased", impact.leased()))
                        .flatMap(rows -> rows));
    }

    private static List<?> row(Page page, Impact.Jack jack) {
        return Arrays.asList(
                page.t("line.impact.jacks"),
                jack.number(),
                jack.use().in(page.locale()),
                jack.department(),
                jack.place(),
                jack.extension());
    }

    private static Stream<List<?>> things(Page page, String kind, List<Impact.Thing> things) {
        return things.stream()
                .map(thing ->
                        List.of(page.t(kind), thing.number(), thing.what().in(page.locale()), "", thing.place(), ""));
    }
}
