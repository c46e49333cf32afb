package kr.onmaeul.network.line.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.line.FibreNet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Own fibre as sheets: its sections, and the cores in use of one of them.
@Controller
@Requires("register.read")
class FibreSheets {

    private static final int METRES = 3;

    private final Pages pages;
    private final FibreNet net;

    FibreSheets(Pages pages, FibreNet net) {
        this.pages = pages;
        this.net = net;
    }

    @GetMapping("/lines/map.{ending:csv|xlsx}")
    void sections(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("line.map");
        new ListSheet<FibreNet.Section>(page)
                .column("line.map.section", FibreNet.Section::number)
                .column("line.map.from", FibreNet.Section::from)
                .column("line.map.to", FibreNet.Section::to)
                .column("line.map.laid", section -> section.laidAs().in(page.locale()))
                .column("line.map.owner", section -> section.owner().in(page.locale()))
                .titled(page.t("line.map.route-km") + " (㎞)", FibreNet.Section::routeKm)
                .titled(page.t("line.map.drawn-km") + " (㎞)", FibreSheets::drawn)
                .column("line.map.cores", FibreNet.Section::cores)
                .column("line.map.free", FibreNet.Section::free)
                .titled(page.t("line.map.core-km") + " (㎞)", FibreNet.Section::coreKm)
                .write(response, "fibre", ending, net.sections().stream());
    }

    private static @Nullable BigDecimal drawn(FibreNet.Section section) {
        var route = section.route();
        return route == null ? null : BigDecimal.valueOf(route.kilometres()).setScale(METRES, RoundingMode.HALF_UP);
    }

    @GetMapping("/lines/strands.{ending:csv|xlsx}")
    void cores(@PathVariable SheetWriting ending, @RequestParam String of, HttpServletResponse response)
            throws IOException {
        var page = pages.titled("");
        var section = net.section(of).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        new ListSheet<FibreNet.Core>(page)
                .column("line.strands.core", FibreNet.Core::number)
                .column("line.strands.condition", core -> core.written().in(page.locale()))
                .column("line.strands.cable", FibreNet.Core::cable)
                .column("line.strands.leased", FibreNet.Core::leased)
                .column("line.strands.holder", FibreNet.Core::holder)
                .write(response, "strands-" + section.number(), ending, net.cores(section.number()).stream());
    }
}
