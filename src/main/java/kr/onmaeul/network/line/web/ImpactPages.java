package kr.onmaeul.network.line.web;

import java.util.HashMap;
import java.util.List;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.line.Impacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Says what is lost when something is cut, before somebody digs.
@Controller
@Requires("register.read")
class ImpactPages implements MenuSource {

    private final Pages pages;
    private final Impacts impacts;

    ImpactPages(Pages pages, Impacts impacts) {
        this.pages = pages;
        this.impacts = impacts;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("network", 482, "line.impact", "/lines/impact", "register.read"));
    }

    @GetMapping("/lines/impact")
    ModelAndView impact(@RequestParam(defaultValue = "") String cut) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("cut", cut.strip());
        model.put("impact", cut.isBlank() ? null : impacts.of(cut).orElse(null));
        return pages.page("line.impact").show("network/line/impact", model);
    }
}
