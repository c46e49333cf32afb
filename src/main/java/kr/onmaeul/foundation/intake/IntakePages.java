package kr.onmaeul.foundation.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.SheetAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The sheets that may be brought in, and the form by which a file begins to come in. Whoever opens the page sees the
/// sheets that the permissions allow.
@Controller
@Requires("sheet.import")
class IntakePages {

    private static final String LIST = "/imports";

    /// Most files are in before this is over, and the answer is how it ended.
    static final Duration PATIENCE = Duration.ofMillis(900);

    private final IntakeDesk desk;
    private final BringingIn bringing;
    private final Headings headings;
    private final StoredFiles files;

    IntakePages(IntakeDesk desk, BringingIn bringing, Headings headings, StoredFiles files) {
        this.desk = desk;
        this.bringing = bringing;
        this.headings = headings;
        this.files = files;
    }

    @GetMapping(LIST)
    ModelAndView list(@RequestParam(required = false) @Nullable UUID after) {
        var page = desk.page();
        var mine = desk.mine(page);
        var sheets = mine.stream()
                .map(intake -> new KnownSheet(intake.name(), IntakeDesk.title(intake, page), headings(page, intake)))
                .toList();
        return page.show(
                "foundation/intake/list",
                Map.of("sheets", sheets, "runs", RunList.of(page, LIST, mine, bringing, after)));
    }

    @GetMapping("/imports/{name:[a-z-]+}")
    ModelAndView form(@PathVariable String name, @RequestParam(required = false) @Nullable UUID after) {
        var intake = desk.find(name);
        var page = desk.page(intake);
        return page.show("foundation/intake/sheet", model(page, intake, Form.empty(), after));
    }

    /// @param what `trial` only tells, `store` stores when every cell is right
    @PostMapping("/imports/{name:[a-z-]+}")
    Object take(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "trial") String what)
            throws IOException {
        var intake = desk.find(name);
        return switch (receive(file)) {
            case Outcome.Done<StoredFile>(var arrived) -> {
                var run = bringing.begin(intake, arrived, !what.equals("store"), PATIENCE);
                yield "redirect:" + IntakeDesk.address(intake, run);
            }
            case Outcome.Refused<StoredFile>(var problems) -> {
                var page = desk.page(intake);
                yield page.refuse(
                        "foundation/intake/sheet",
                        model(page, intake, Form.empty().refused(problems), null));
            }
        };
    }

    private Outcome<StoredFile> receive(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Outcome.refused(Problem.at("file", "intake.file.missing"));
        }
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            return files.receive(name == null || name.isBlank() ? "sheet" : name, content);
        }
    }

    /// Forgets what headings of somebody's file stood for.
    @PostMapping("/imports/{name:[a-z-]+}/headings/removal")
    String forget(@PathVariable String name, @RequestParam List<String> heading) {
        var intake = desk.find(name);
        headings.forget(intake.name(), heading);
        return "redirect:/imports/" + intake.name();
    }

    /// The empty sheet with its headings.
    @GetMapping("/imports/{name:[a-z-]+}.{ending:csv|xlsx}")
    void blank(@PathVariable String name, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var intake = desk.find(name);
        SheetAnswer.write(response, name, ending, headings(desk.page(intake), intake), Stream.empty());
    }

    /// What came in lately, of all sheets.
    @GetMapping(LIST + "/runs.{ending:csv|xlsx}")
    void runs(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = desk.page();
        runs(response, page, ending, "imports", desk.mine(page));
    }

    /// What came in lately, of one sheet.
    @GetMapping("/imports/{name:[a-z-]+}/runs.{ending:csv|xlsx}")
    void runs(@PathVariable String name, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var intake = desk.find(name);
        runs(response, desk.page(intake), ending, "imports-" + name, List.of(intake));
    }

    private void runs(HttpServletResponse response, Page page, SheetWriting form, String file, List<SheetIntake> sheets)
            throws IOException {
        new ListSheet<RunLine>(page)
                .column("intake.file", line -> line.run().file())
                .column("intake.sheet", RunLine::title)
                .column("intake.run.state", line -> page.t(line.state()))
                .column("intake.run.added", line -> line.run().added())
                .column("intake.run.when", line -> page.minute(line.run().begun()))
                .column("intake.run.by", line -> line.run().by())
                .write(response, file, form, RunList.whole(page, sheets, bringing));
    }

    private static List<String> headings(Page page, SheetIntake intake) {
        return intake.form().columns().stream()
                .map(column -> page.english() ? column.en() : column.ko())
                .toList();
    }

    private Map<String, Object> model(Page page, SheetIntake intake, Form form, @Nullable UUID after) {
        var model = new HashMap<String, Object>();
        model.put("name", intake.name());
        model.put("columns", List.<Column<?>>copyOf(intake.form().columns()));
        model.put("headings", headings.of(intake.name()));
        model.put("runs", RunList.of(page, LIST + "/" + intake.name(), List.of(intake), bringing, after));
        model.put("form", form);
        return model;
    }
}
