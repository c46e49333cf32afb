package kr.onmaeul.foundation.arithmetic.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.arithmetic.Arithmetic;
import kr.onmaeul.foundation.arithmetic.ArithmeticFindings;
import kr.onmaeul.foundation.arithmetic.Writing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// 검산: takes the text of a report, or a file, and shows what agrees and what does not. Nothing is kept, neither here
/// nor in a log.
@Controller
@Requires(CheckPages.PERMISSION)
class CheckPages {

    static final String ADDRESS = "/check";
    static final String PERMISSION = "document.check";

    private final Pages pages;

    CheckPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView form() {
        return page().show("foundation/arithmetic/form", Map.of("form", Form.empty()));
    }

    /// @param what `check` shows a page, `table` hands the findings out as a table
    @PostMapping(ADDRESS)
    @Nullable
    ModelAndView check(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "check") String what,
            HttpServletResponse response)
            throws IOException {
        var page = page();
        var source = Source.of(text, file);
        return switch (source) {
            case Outcome.Refused<Source>(var problems) -> refuse(page, text, problems);
            case Outcome.Done<Source>(var given) ->
                switch (given.read()) {
                    case Outcome.Refused<Writing>(var problems) -> refuse(page, text, problems);
                    case Outcome.Done<Writing>(var writing) -> {
                        var findings = Arithmetic.check(writing);
                        if (what.equals("table")) {
                            FindingTable.write(page, findings, response);
                            yield null;
                        }
                        yield show(page, given, findings);
                    }
                };
        };
    }

    private Page page() {
        return pages.page("arithmetic.title");
    }

    private static ModelAndView show(Page page, Source source, ArithmeticFindings findings) {
        var model = new HashMap<String, Object>();
        model.put("view", new CheckedPage(page, findings).view());
        model.put("source", source.carried());
        return page.withAction(page.t("arithmetic.again"), ADDRESS).show("foundation/arithmetic/checked", model);
    }

    /// What is wrong with the text is said at the text, else at the file.
    private static ModelAndView refuse(Page page, String text, List<Problem> problems) {
        var field = text.isBlank() ? "file" : "text";
        var form = Form.typed(Map.of("text", List.of(text)))
                .refused(problems.stream()
                        .map(problem -> new Problem(field, problem.key(), problem.arguments()))
                        .toList());
        return page.refuse("foundation/arithmetic/form", Map.of("form", form));
    }
}
