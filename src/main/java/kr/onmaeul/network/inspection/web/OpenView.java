package kr.onmaeul.network.inspection.web;

import java.util.List;
import java.util.function.Predicate;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.network.inspection.OpenInspection;

/// What waits, as the template draws it.
public record OpenView(Page page, List<OpenInspection> all) {

    public OpenView {
        all = List.copyOf(all);
    }

    public String late() {
        return count(OpenInspection::late);
    }

    public String soon() {
        return count(OpenInspection::soon);
    }

    public String mending() {
        return count(OpenInspection::mending);
    }

    private String count(Predicate<OpenInspection> which) {
        return page.number(all.stream().filter(which).count());
    }

    public String due(OpenInspection one) {
        return one.due().map(page::day).orElse("–");
    }

    public Badge left(OpenInspection one) {
        if (one.mending()) {
            return new Badge(page.t("inspection.left.mending", one.left()), Badge.Tone.NEUTRAL);
        }
        if (one.due().isEmpty()) {
            return new Badge("–", Badge.Tone.NEUTRAL);
        }
        if (one.late()) {
            return new Badge(page.t("inspection.left.late", -one.left()), Badge.Tone.BAD);
        }
        return new Badge(
                one.left() == 0 ? page.t("inspection.left.today") : page.t("inspection.left.days", one.left()),
                one.soon() ? Badge.Tone.WARNING : Badge.Tone.GOOD);
    }
}
