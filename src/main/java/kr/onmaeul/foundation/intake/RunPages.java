package kr.onmaeul.foundation.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// One file that comes in: how far it is, how it ended, and what can be done then.
@Controller
@Requires("sheet.import")
class RunPages {

    /// More wrong cells are counted and taken away as a sheet, not listed.
    private static final int SHOWN = 200;

    private final IntakeDesk desk;
    private final BringingIn bringing;
    private final Headings headings;

    RunPages(IntakeDesk desk, BringingIn bringing, Headings headings) {
        this.desk = desk;
        this.bringing = bringing;
        this.headings = headings;
    }

    @GetMapping("/imports/{name:[a-z-]+}/runs/{id}")
    ModelAndView run(@PathVariable String name, @PathVariable UUID id) {
        var intake = desk.find(name);
        var run = find(intake, id);
        var page = desk.page(intake, run);
        var model = new HashMap<String, Object>();
        model.put("run", run);
        model.put("address", IntakeDesk.address(intake, id));
        model.put("again", "/imports/" + intake.name());
        model.put("shown", run.problems().stream().limit(SHOWN).toList());
        model.put("strangers", Stranger.of(run, intake));
        model.put("waits", bringing.file(run).isPresent());
        return page.show("foundation/intake/run", model);
    }

    /// How far it is, for a page that asks again and again; once it has ended the page is asked for whole.
    @GetMapping("/imports/{name:[a-z-]+}/runs/{id}/progress")
    ModelAndView progress(@PathVariable String name, @PathVariable UUID id, HttpServletResponse response) {
        var intake = desk.find(name);
        var run = find(intake, id);
        if (run.state().ended()) {
            response.setHeader("HX-Refresh", "true");
        }
        return desk.page(intake, run)
                .show("foundation/intake/progress", Map.of("run", run, "address", IntakeDesk.address(intake, id)));
    }

    /// Asks for it to end; nothing of it is stored then.
    @PostMapping("/imports/{name:[a-z-]+}/runs/{id}/stopping")
    String stop(@PathVariable String name, @PathVariable UUID id) {
        var intake = desk.find(name);
        bringing.stop(find(intake, id).id());
        return "redirect:" + IntakeDesk.address(intake, id);
    }

    /// Stores the file that a trial found right.
    @PostMapping("/imports/{name:[a-z-]+}/runs/{id}/storing")
    String store(@PathVariable String name, @PathVariable UUID id) {
        var intake = desk.find(name);
        return again(intake, find(intake, id), false);
    }

    /// Remembers what the headings of the file stand for, and looks at it again.
    ///
    /// @param heading the headings of the file
    /// @param meaning in the same order, the Korean heading of the column, `-` for none, or nothing
    @PostMapping("/imports/{name:[a-z-]+}/runs/{id}/headings")
    String understand(
            @PathVariable String name,
            @PathVariable UUID id,
            @RequestParam List<String> heading,
            @RequestParam List<String> meaning) {
        var intake = desk.find(name);
        var run = find(intake, id);
        var meanings = new LinkedHashMap<String, String>();
        for (int place = 0; place < Math.min(heading.size(), meaning.size()); place++) {
            var meant = meaning.get(place);
            var known = intake.form().columns().stream()
                    .anyMatch(column -> column.ko().equals(meant));
            if (!heading.get(place).isBlank() && (known || meant.equals(Stranger.LEFT_OUT))) {
                meanings.put(heading.get(place), known ? meant : "");
            }
        }
        headings.remember(intake.name(), meanings);
        return again(intake, run, true);
    }

    /// The wrong cells as a sheet.
    @GetMapping("/imports/{name:[a-z-]+}/runs/{id}/problems.{ending:csv|xlsx}")
    void problems(
            @PathVariable String name,
            @PathVariable UUID id,
            @PathVariable SheetWriting ending,
            HttpServletResponse response)
            throws IOException {
        var intake = desk.find(name);
        var run = find(intake, id);
        var page = desk.page(intake, run);
        new ListSheet<CellProblem>(page)
                .column("intake.row", CellProblem::row)
                .column("intake.column", CellProblem::column)
                .column("intake.value", CellProblem::value)
                .column("intake.problem", problem -> page.t(problem.problem()))
                .write(response, name + "-problems", ending, run.problems().stream());
    }

    private String again(SheetIntake intake, Run run, boolean trial) {
        return bringing.file(run)
                .map((StoredFile file) ->
                        IntakeDesk.address(intake, bringing.begin(intake, file, trial, IntakePages.PATIENCE)))
                .map(address -> "redirect:" + address)
                .orElse("redirect:/imports/" + intake.name());
    }

    private Run find(SheetIntake intake, UUID id) {
        return bringing.find(id)
                .filter(run -> run.sheet().equals(intake.name()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
