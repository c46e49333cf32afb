package kr.onmaeul.network.line.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.line.Traces;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Follows a line from end to end.
@Controller
@Requires("register.read")
class TracePages implements MenuSource {

    /// A device or a panel without a port: its ports are shown instead.
    private static final Pattern OWNER = Pattern.compile("[NnPp]-[0-9]{4}");

    private final Pages pages;
    private final Traces traces;

    TracePages(Pages pages, Traces traces) {
        this.pages = pages;
        this.traces = traces;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("network", 480, "line.trace", "/lines/trace", "register.read"));
    }

    @GetMapping("/lines/trace")
    ModelAndView trace(@RequestParam(defaultValue = "") String from) {
        if (OWNER.matcher(from.strip()).matches()) {
            return new ModelAndView(
                    "redirect:/lines/ports?of=" + URLEncoder.encode(from.strip(), StandardCharsets.UTF_8));
        }
        var page = pages.page("line.trace");
        var model = new HashMap<String, @Nullable Object>();
        model.put("from", from.strip());
        model.put(
                "view",
                from.isBlank()
                        ? null
                        : traces.of(from)
                                .map(trace -> TraceView.of(page, trace))
                                .orElse(null));
        return page.show("network/line/trace", model);
    }

    @GetMapping("/lines/trace.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, @RequestParam String from, HttpServletResponse response)
            throws IOException {
        var page = pages.page("line.trace");
        var view = traces.of(from)
                .map(trace -> TraceView.of(page, trace))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        new ListSheet<TraceView.Row>(page)
                .column("line.trace.port", TraceView.Row::ports)
                .column("line.trace.what", TraceView.Row::name)
                .column("line.trace.place", TraceView.Row::place)
                .column(
                        "line.trace.onward",
                        row -> row.cord() == null ? null : row.cord().number())
                .column(
                        "line.trace.cable",
                        row -> row.cord() == null ? null : row.cord().written())
                .write(response, "trace-" + from.strip().replace('/', '-'), ending, view.rows().stream());
    }
}
