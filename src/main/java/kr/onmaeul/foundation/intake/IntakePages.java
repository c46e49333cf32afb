package kr.onmaeul.foundation.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Brings a sheet in. Whoever opens the page sees the sheets that the permissions allow.
@Controller
@Requires("sheet.import")
class IntakePages {

    /// More wrong cells are counted, not listed.
    private static final int LISTED = 200;

    private final Pages pages;
    private final SheetIntakes intakes;

    IntakePages(Pages pages, SheetIntakes intakes) {
        this.pages = pages;
        this.intakes = intakes;
    }

    @GetMapping("/imports")
    ModelAndView list() {
        var page = pages.page("intake.title");
        var sheets = intakes.all().stream()
                .filter(intake -> page.may(intake.permission()))
                .map(intake -> new KnownSheet(intake.name(), title(intake, page.speech()), headings(page, intake)))
                .toList();
        return page.show("foundation/intake/list", Map.of("sheets", sheets));
    }

    @GetMapping("/imports/{name:[a-z-]+}")
    ModelAndView form(@PathVariable String name) {
        var intake = find(name);
        var page = page(intake);
        return page.show("foundation/intake/sheet", model(intake, null, true, Form.empty()));
    }

    /// @param what `trial` only tells, `store` stores when every cell is right
    @PostMapping("/imports/{name:[a-z-]+}")
    ModelAndView take(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "trial") String what)
            throws IOException {
        var intake = find(name);
        var page = page(intake);
        var trial = !what.equals("store");
        if (file == null || file.isEmpty()) {
            var form = Form.empty().refused(List.of(Problem.at("file", "intake.file.missing")));
            return page.refuse("foundation/intake/sheet", model(intake, null, trial, form));
        }
        var taken = intake.take(SheetForm.arriving(file.getInputStream()), trial);
        var model = model(intake, taken, trial, Form.empty());
        return taken.allRight()
                ? page.show("foundation/intake/sheet", model)
                : page.refuse("foundation/intake/sheet", model);
    }

    /// The empty sheet with its headings.
    @GetMapping("/imports/{name:[a-z-]+}.{ending:csv|xlsx}")
    void blank(@PathVariable String name, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var intake = find(name);
        var writing = ending.equals("csv") ? SheetWriting.CSV : SheetWriting.XLSX;
        response.setContentType(writing.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + ending + "\"");
        writing.write(headings(page(intake), intake), Stream.empty(), response.getOutputStream());
    }

    private SheetIntake find(String name) {
        var intake = intakes.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!pages.page("intake.title").may(intake.permission())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return intake;
    }

    private Page page(SheetIntake intake) {
        var page = pages.titled(title(intake, pages.speech()));
        return page.under("/imports", page.t("intake.title"));
    }

    private static String title(SheetIntake intake, Speech speech) {
        return intake.label().map(label -> label.in(speech.locale())).orElseGet(() -> speech.say(intake.title()));
    }

    private static List<String> headings(Page page, SheetIntake intake) {
        return intake.form().columns().stream()
                .map(column -> page.english() ? column.en() : column.ko())
                .toList();
    }

    private static Map<String, Object> model(SheetIntake intake, @Nullable Taken taken, boolean trial, Form form) {
        var model = new HashMap<String, Object>();
        model.put("name", intake.name());
        model.put("columns", List.<Column<?>>copyOf(intake.form().columns()));
        model.put("taken", taken);
        model.put("listed", LISTED);
        model.put("trial", trial);
        model.put("form", form);
        return model;
    }
}
