package kr.onmaeul.office.result.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.Results;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The list of results and what is taken away from it.
@Controller
@Requires("result.read")
class ResultPages implements MenuSource {

    private static final int PAGE = 50;

    private final Pages pages;
    private final Results results;
    private final Metrics metrics;
    private final CodeNames names;

    ResultPages(Pages pages, Results results, Metrics metrics, CodeNames names) {
        this.pages = pages;
        this.results = results;
        this.metrics = metrics;
        this.names = names;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, 50, "result.menu", "/results", "result.read"));
    }

    @GetMapping("/results")
    ModelAndView list() {
        var page = pages.page("result.list.title");
        var query = ResultQuery.read(page.request().address(), metrics, names.today());
        var found = results.list(query.filter(), query.order(), query.cursor(), PAGE, query.knownAt());
        page = page.withNote(page.t("result.list.facts", page.number(found.count())));
        if (page.may("result.import")) {
            page = page.withAction(page.t("result.list.import"), "/imports/results");
        }
        if (page.may("result.record")) {
            var metric = query.filter().metric();
            page = page.withMain(
                    page.t("result.list.new"), metric == null ? "/results/new" : "/results/new?metric=" + metric);
        }
        var view = new ListPage(page, query, metrics, names.teams()).view(found, results);
        var shown = page.show("office/result/list", Map.of("view", view));
        shown.setStatus(query.problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return shown;
    }

    /// The facts of the list, all pages of them, as a sheet that the import takes again.
    @GetMapping("/results/export")
    void export(@RequestParam(defaultValue = "csv") SheetWriting as, HttpServletResponse response) throws IOException {
        var page = pages.page("result.list.title");
        var query = ResultQuery.read(page.request().address(), metrics, names.today());
        if (!query.problems().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var out = SheetAnswer.begin(response, "results-" + names.today(), as);
        results.export(query.filter(), query.order(), query.knownAt(), as, out);
    }
}
