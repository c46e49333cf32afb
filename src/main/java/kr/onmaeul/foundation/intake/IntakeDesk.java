package kr.onmaeul.foundation.intake;

import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Which sheets the one who asks may bring in, and how their pages are called.
@Component
class IntakeDesk {

    private final Pages pages;
    private final SheetIntakes intakes;

    IntakeDesk(Pages pages, SheetIntakes intakes) {
        this.pages = pages;
        this.intakes = intakes;
    }

    Page page() {
        return pages.page("intake.title");
    }

    List<SheetIntake> mine(Page page) {
        return intakes.all().stream()
                .filter(intake -> page.may(intake.permission()))
                .toList();
    }

    SheetIntake find(String name) {
        var intake = intakes.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!page().may(intake.permission())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return intake;
    }

    Page page(SheetIntake intake) {
        var page = pages.titled("");
        return pages.titled(title(intake, page)).under("/imports", page.t("intake.title"));
    }

    /// The page of one file that comes in.
    Page page(SheetIntake intake, Run run) {
        var page = pages.titled(run.file());
        return page.under("/imports", page.t("intake.title")).under("/imports/" + intake.name(), title(intake, page));
    }

    static String title(SheetIntake intake, Page page) {
        return intake.label().map(label -> label.in(page.locale())).orElseGet(() -> page.t(intake.title()));
    }

    static String address(SheetIntake intake, UUID run) {
        return "/imports/" + intake.name() + "/runs/" + run;
    }
}
