package kr.onmaeul.network.line.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.line.SubnetUse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// What is used and what is free of a subnet.
@Controller
@Requires("register.read")
class SubnetPages {

    private final Pages pages;
    private final SubnetUse subnets;

    SubnetPages(Pages pages, SubnetUse subnets) {
        this.pages = pages;
        this.subnets = subnets;
    }

    @GetMapping("/lines/subnet")
    ModelAndView subnet(@RequestParam String of) {
        var seen = seen(of);
        var page = pages.page("line.subnet.title", seen.block());
        page = page.under("/registers/line-subnets", page.t("line.subnet.register"))
                .withNote(page.t("line.subnet.free", page.number(seen.usable()), page.number(seen.free())));
        if (page.may("register.write")) {
            page = page.withMain(page.t("line.subnet.give"), "/registers/line-addresses/new");
        }
        return page.show("network/line/subnet", Map.of("seen", seen));
    }

    @GetMapping("/lines/subnet.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, @RequestParam String of, HttpServletResponse response)
            throws IOException {
        var page = pages.titled("");
        var seen = seen(of);
        new ListSheet<SubnetUse.Held>(page)
                .column("line.subnet.address", SubnetUse.Held::address)
                .column("line.subnet.kind", held -> held.kind().in(page.locale()))
                .column("line.subnet.holder", SubnetUse.Held::holder)
                .column("line.subnet.device", SubnetUse.Held::device)
                .column("line.subnet.jack", SubnetUse.Held::jack)
                .write(response, "addresses-" + seen.number(), ending, seen.held().stream());
    }

    private SubnetUse.Seen seen(String of) {
        return subnets.of(of).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
