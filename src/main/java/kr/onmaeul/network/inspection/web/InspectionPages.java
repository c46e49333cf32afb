package kr.onmaeul.network.inspection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.inspection.Inspections;
import kr.onmaeul.network.inspection.OpenInspection;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The inspections that wait for the office, the most urgent first.
@Controller
@Requires("register.read")
class InspectionPages implements MenuSource {

    static final String LIST = "/registers/inspection-applications";

    private final Pages pages;
    private final Inspections inspections;
    private final Clock clock;

    InspectionPages(Pages pages, Inspections inspections, Clock clock) {
        this.pages = pages;
        this.inspections = inspections;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("network", 491, "inspection.open", "/inspections", "register.read"));
    }

    @GetMapping("/inspections")
    ModelAndView open() {
        var page = pages.page("inspection.open");
        var today = LocalDate.now(clock);
        page = page.withAction(page.t("inspection.register"), LIST);
        if (page.may("register.write")) {
            page = page.withMain(page.t("inspection.new"), LIST + "/new");
        }
        return page.withNote(page.t("inspection.open.note", today))
                .show("network/inspection/open", Map.of("view", new OpenView(page, inspections.open(today))));
    }

    @GetMapping("/inspections.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("inspection.open");
        var today = LocalDate.now(clock);
        new ListSheet<OpenInspection>(page)
                .column("inspection.number", OpenInspection::number)
                .column("inspection.building", OpenInspection::building)
                .column("inspection.contractor", OpenInspection::contractor)
                .column("inspection.state", one -> one.state().in(page.locale()))
                .column("inspection.began", OpenInspection::began)
                .column("inspection.due", one -> one.due().orElse(null))
                .column("inspection.left", one -> one.due().isPresent() ? one.left() : null)
                .write(response, "inspections-" + today, ending, inspections.open(today).stream());
    }
}
