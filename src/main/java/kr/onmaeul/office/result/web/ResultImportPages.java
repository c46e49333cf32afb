package kr.onmaeul.office.result.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Takes a sheet of results: a trial tells what would become of it, storing does it.
@Controller
@Requires("result.import")
class ResultImportPages {

    private final Pages pages;
    private final SheetIntake intake;

    ResultImportPages(Pages pages, @Qualifier("resultIntake") SheetIntake intake) {
        this.pages = pages;
        this.intake = intake;
    }

    @GetMapping("/results/import")
    ModelAndView form() {
        return page(null, true, Form.empty());
    }

    /// @param what `trial` only tells, `store` stores when every cell is right
    @PostMapping("/results/import")
    ModelAndView take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "trial") String what)
            throws IOException {
        if (file == null || file.isEmpty()) {
            var again =
                    page(null, true, Form.empty().refused(List.of(Problem.at("file", "result.import.file.missing"))));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        boolean trial = !what.equals("store");
        var taken = intake.take(SheetForm.arriving(file.getInputStream()), trial);
        var shown = page(taken, trial, Form.empty());
        shown.setStatus(taken.allRight() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private ModelAndView page(@Nullable Taken taken, boolean trial, Form form) {
        var page = pages.page("result.import.title");
        var values = new HashMap<String, Object>();
        values.put("taken", taken);
        values.put("trial", trial);
        values.put("form", form);
        values.put("headings", intake.form().columns());
        return page.under("/results", page.t("result.list.title")).show("office/result/import", values);
    }
}
