package kr.onmaeul.office.budget.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.web.Choice;
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

/// Brings sheets of programmes, changes of the budget and spending in. A trial does everything but keep it.
@Controller
@Requires("budget.import")
class ImportPages {

    private static final String TEMPLATE = "office/budget/import";

    /// The sheets of this room in the order in which they build on one another.
    private static final List<String> SHEETS = List.of("programs", "budget", "spending");

    /// More wrong cells are counted, not listed.
    static final int LISTED = 200;

    private final Pages pages;
    private final Map<String, SheetIntake> intakes;

    ImportPages(Pages pages, List<SheetIntake> intakes) {
        this.pages = pages;
        this.intakes = intakes.stream()
                .filter(intake -> SHEETS.contains(intake.name()))
                .collect(Collectors.toMap(SheetIntake::name, intake -> intake));
    }

    @GetMapping("/budget/import")
    ModelAndView form() {
        var page = page();
        return page.show(TEMPLATE, model(page, Form.empty().with("sheet", "spending"), null, true));
    }

    @PostMapping("/budget/import")
    ModelAndView take(
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String trial,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var page = page();
        var form = Form.empty().with("sheet", sheet);
        var intake = intakes.get(sheet);
        var problems = new ArrayList<Problem>();
        if (intake == null) {
            problems.add(Problem.at("sheet", "budget.import.sheet.missing"));
        }
        if (file == null || file.isEmpty()) {
            problems.add(Problem.at("file", "budget.import.file.missing"));
        }
        if (intake == null || file == null || !problems.isEmpty()) {
            return page.refuse(TEMPLATE, model(page, form.refused(problems), null, true));
        }
        var taken = intake.take(file.getBytes(), !trial.isEmpty());
        var model = model(page, form, taken, !trial.isEmpty());
        return taken.allRight() ? page.show(TEMPLATE, model) : page.refuse(TEMPLATE, model);
    }

    private Page page() {
        return pages.page("budget.import.title").under("/budget", pages.speech().say("budget.title"));
    }

    private Map<String, Object> model(Page page, Form form, @Nullable Taken taken, boolean trial) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("trial", trial);
        model.put("taken", taken);
        model.put(
                "sheets",
                SHEETS.stream()
                        .map(name -> new Choice(name, page.t("budget.import.sheet." + name), headings(name, page)))
                        .toList());
        return model;
    }

    private @Nullable String headings(String name, Page page) {
        var intake = intakes.get(name);
        return intake == null
                ? null
                : intake.form().columns().stream()
                        .map(column -> heading(column, page))
                        .collect(Collectors.joining(", "));
    }

    private static String heading(Column<?> column, Page page) {
        return page.english() ? column.en() : column.ko();
    }
}
