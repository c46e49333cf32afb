package kr.onmaeul.office.result.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.database.Unchanged;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
import kr.onmaeul.office.result.Cursor;
import kr.onmaeul.office.result.Listed;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.ResultFilter;
import kr.onmaeul.office.result.ResultOrder;
import kr.onmaeul.office.result.ResultPage;
import kr.onmaeul.office.result.Results;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /// So many pages of the list are turned to over and over at a time.
    private static final int READ_LATELY = 64;

    private final Pages pages;
    private final Results results;
    private final Metrics metrics;
    private final CodeNames names;
    private final Unchanged<Asked, ResultPage<Listed>> lately;

    ResultPages(Pages pages, Results results, Metrics metrics, CodeNames names, JdbcClient database) {
        this.pages = pages;
        this.results = results;
        this.metrics = metrics;
        this.names = names;
        this.lately = new Unchanged<>(database, READ_LATELY);
    }

    private record Asked(ResultFilter filter, ResultOrder order, Cursor cursor, KnownAt known) {}

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, 50, "result.menu", "/results", "result.read"));
    }

    @GetMapping("/results")
    ModelAndView list() {
        var page = pages.page("result.list.title");
        var query = ResultQuery.read(page.request().address(), metrics, names.today());
        var found = lately.get(
                new Asked(query.filter(), query.order(), query.cursor(), query.knownAt()),
                asked -> results.list(asked.filter(), asked.order(), asked.cursor(), PAGE, asked.known()));
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
