package kr.onmaeul.foundation.gallery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Requires("gallery.read")
class GalleryPages implements MenuSource {

    /// The day of the founding report, which the specimens speak of.
    private static final LocalDate DAY = LocalDate.of(2023, 5, 31);

    private final Pages pages;

    GalleryPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/gallery")
    ModelAndView gallery() {
        var page = pages.page("gallery.title");
        var specimens = new Specimens(page);
        return page.withBadge(new Badge(page.t("gallery.badge"), Badge.Tone.INFORMATION))
                .withNote(page.t("gallery.note"))
                .withAction(page.t("gallery.action"), "#actions")
                .withMain(page.t("gallery.main"), "#fields")
                .show("foundation/gallery/gallery", Map.of("specimens", specimens, "looking", page.looking(DAY)));
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(HOUSE, 90, "gallery.menu", "/gallery", "gallery.read"));
    }
}
