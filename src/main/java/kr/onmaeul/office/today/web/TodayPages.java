package kr.onmaeul.office.today.web;

import java.util.Map;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.security.Account;
import kr.onmaeul.foundation.security.Accounts;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.today.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Requires("today.read")
class TodayPages {

    private final Pages pages;
    private final Today today;
    private final Accounts accounts;
    private final Organization organization;

    TodayPages(Pages pages, Today today, Accounts accounts, Organization organization) {
        this.pages = pages;
        this.today = today;
        this.accounts = accounts;
        this.organization = organization;
    }

    @GetMapping("/")
    ModelAndView board() {
        var page = pages.page("today.title");
        var looking = page.looking(today.usualDay());
        var board = today.board(looking.asOf(), looking.knownAt(), team());
        return decorated(page)
                .withNote(page.t("today.note", looking.asOf()))
                .show("office/today/board", Map.of("looking", looking, "board", new BoardView(page, board)));
    }

    /// The team of the one who looks, unless the post belongs to the department as a whole.
    private @Nullable String team() {
        return accounts.find(CurrentActor.now().account())
                .map(Account::unit)
                .filter(organization::isTeam)
                .orElse(null);
    }

    private static Page decorated(Page page) {
        return page.may("result.record") ? page.withMain(page.t("today.record"), "/results/new") : page;
    }
}
