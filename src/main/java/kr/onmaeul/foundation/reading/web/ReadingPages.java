package kr.onmaeul.foundation.reading.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.reading.Arrival;
import kr.onmaeul.foundation.reading.Gist;
import kr.onmaeul.foundation.reading.Judgement;
import kr.onmaeul.foundation.reading.Written;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.DocumentAnswer;
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

/// Takes a file or a text and shows the document and what is said of it, or hands it out in another form. Nothing is
/// kept: whoever wants another form sends the file once more.
@Controller
@Requires(ReadingPages.PERMISSION)
class ReadingPages {

    static final String ADDRESS = "/document";
    static final String PERMISSION = "document.check";

    private static final String TEMPLATE = "foundation/reading/document";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Pages pages;
    private final Clock clock;

    ReadingPages(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView form() {
        return page().show(TEMPLATE, Map.of("form", Form.empty().with("written", Written.TEXT.code())));
    }

    /// @param written how the pasted text is meant
    /// @param summary 문서요지 in place of what the file says, as are the keywords
    /// @param kind what the text is taken for; anything unknown leaves it to the text
    /// @param what the code of a [Handout]; anything else shows the page
    @PostMapping(ADDRESS)
    @Nullable
    ModelAndView look(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "text") String written,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") String keywords,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "look") String what,
            HttpServletResponse response)
            throws IOException {
        var form = Form.typed(Map.of(
                "text",
                List.of(text),
                "written",
                List.of(written),
                "kind",
                List.of(kind),
                Gist.SUMMARY,
                List.of(summary),
                Gist.KEYWORDS,
                List.of(keywords)));
        return switch (Gist.typed(summary, keywords)) {
            case Outcome.Refused<Gist>(var problems) -> refuse(form, problems);
            case Outcome.Done<Gist>(var gist) ->
                answer(arrival(text, written, file).map(arrival -> arrival.about(gist)), what, form, response);
        };
    }

    private @Nullable ModelAndView answer(Outcome<Arrival> given, String what, Form form, HttpServletResponse response)
            throws IOException {
        return switch (given) {
            case Outcome.Refused<Arrival>(var problems) -> refuse(form, problems);
            case Outcome.Done<Arrival>(var arrival) -> {
                var handout = Handout.byCode(what);
                yield handout.isPresent() ? handOut(arrival, handout.get(), form, response) : show(arrival, form);
            }
        };
    }

    private static Outcome<Arrival> arrival(String text, String written, @Nullable MultipartFile file)
            throws IOException {
        var hasFile = file != null && !file.isEmpty();
        if (text.isBlank() && !hasFile) {
            return Outcome.refused(Problem.of("reading.refused.missing"));
        }
        if (!text.isBlank() && hasFile) {
            return Outcome.refused(Problem.of("reading.refused.both"));
        }
        if (file == null || file.isEmpty()) {
            return Arrival.pasted(text, written.equals(Written.MARKDOWN.code()) ? Written.MARKDOWN : Written.TEXT);
        }
        try (var content = file.getInputStream()) {
            var name = file.getOriginalFilename();
            return Arrival.of(Arrival.arriving(content), name == null ? "" : name);
        }
    }

    private Page page() {
        return pages.page("reading.title");
    }

    private ModelAndView show(Arrival arrival, Form form) {
        var page = page();
        var judgement =
                Judgement.of(arrival, Kinds.byCode(form.value("kind")), LocalDate.ofInstant(clock.instant(), SEOUL));
        var drawn = new Drawn(page, arrival.document());
        var facts = page.t(
                "reading.facts",
                page.t("reading.written." + arrival.written().code()),
                arrival.bytes().length == 0 ? page.t("reading.pasted") : page.bytes(arrival.bytes().length));
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put(
                "view",
                new ReadingView(
                        arrival.name(),
                        facts,
                        arrival.document().about(),
                        Parts.all(page, arrival, judgement),
                        drawn.html(),
                        drawn.notes(),
                        arrival.bytes().length == 0));
        return page.show(TEMPLATE, model);
    }

    private @Nullable ModelAndView handOut(Arrival arrival, Handout handout, Form form, HttpServletResponse response)
            throws IOException {
        try {
            DocumentAnswer.write(response, arrival.name(), handout, arrival.document());
            return null;
        } catch (PdfRefused large) {
            return refuse(form, List.of(large.problem()));
        }
    }

    /// What is wrong with the text is said at the text, else at the file.
    private ModelAndView refuse(Form form, List<Problem> problems) {
        var field = form.value("text").isBlank() ? "file" : "text";
        var refused = form.refused(problems.stream()
                .map(problem ->
                        problem.field().isEmpty() ? new Problem(field, problem.key(), problem.arguments()) : problem)
                .toList());
        return page().refuse(TEMPLATE, Map.of("form", refused));
    }
}
