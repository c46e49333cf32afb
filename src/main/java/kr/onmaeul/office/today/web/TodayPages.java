package kr.onmaeul.office.today.web;

import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.today.Today;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Requires("today.read")
class TodayPages {

    private final Pages pages;
    private final Today today;

    TodayPages(Pages pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    @GetMapping("/")
    ModelAndView board() {
        var page = pages.page("today.title");
        var looking = page.looking(today.usualDay());
        var board = today.board(looking.asOf(), looking.knownAt(), null);
        return decorated(page)
                .withNote(page.t("today.note", looking.asOf()))
                .show("office/today/board", Map.of("looking", looking, "board", new BoardView(page, board)));
    }

    private static Page decorated(Page page) {
        return page.may("result.record") ? page.withMain(page.t("today.record"), "/results/new") : page;
    }
}
