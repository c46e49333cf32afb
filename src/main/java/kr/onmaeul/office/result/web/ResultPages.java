package kr.onmaeul.office.result.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.onmaeul.foundation.database.Unchanged;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.Results;
import org.jspecify.annotations.Nullable;
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
    private static final int READ_LATELY = 32;

    private final Pages pages;
    private final Results results;
    private final Metrics metrics;
    private final CodeNames names;
    private final Unchanged<Asked, Shown> lately;

    ResultPages(Pages pages, Results results, Metrics metrics, CodeNames names, JdbcClient database) {
        this.pages = pages;
        this.results = results;
        this.metrics = metrics;
        this.names = names;
        this.lately = new Unchanged<>(database, READ_LATELY);
    }

    /// @param teams what they are called, by code
    private record Asked(Address address, Locale locale, LocalDate today, Map<String, Bilingual> teams) {}

    /// @param facts how many the filter means
    /// @param metric the code of the one metric asked for
    private record Shown(
            ListView view, long facts, @Nullable String metric) {}

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, 50, "result.menu", "/results", "result.read"));
    }

    @GetMapping("/results")
    ModelAndView list() {
        var bare = pages.page("result.list.title");
        var shown = lately.get(
                new Asked(bare.request().address(), bare.locale(), names.today(), names.teams()),
                asked -> shown(bare, asked));
        var page = bare.withNote(bare.t("result.list.facts", bare.number(shown.facts())));
        if (page.may("result.import")) {
            page = page.withAction(page.t("result.list.import"), "/imports/results");
        }
        if (page.may("result.record")) {
            var metric = shown.metric();
            page = page.withMain(
                    page.t("result.list.new"), metric == null ? "/results/new" : "/results/new?metric=" + metric);
        }
        var answer = page.show("office/result/list", Map.of("view", shown.view()));
        answer.setStatus(shown.view().problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return answer;
    }

    private Shown shown(Page page, Asked asked) {
        var query = ResultQuery.read(asked.address(), metrics, asked.today());
        var found = results.list(query.filter(), query.order(), query.cursor(), PAGE, query.knownAt());
        return new Shown(
                new ListPage(page, query, metrics, asked.teams()).view(found, results),
                found.count(),
                query.filter().metric());
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
