package kr.onmaeul.foundation.gallery;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.web.Attachment;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Chip;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pager;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.foundation.web.Tab;

/// What the parts of the gallery show. Values are those of the founding report.
public record Specimens(Page page) {

    private static final int[] RELEASES = {47, 44, 58, 53, 56};

    public Form form() {
        return Form.empty()
                .with("day", "2023-05-31")
                .with("quantity", "258")
                .with("month", "2023-05")
                .with("medium", "LOCAL_BROADCAST")
                .with("team", "press")
                .with("title", page.t("gallery.form.value"))
                .with("prose", page.t("gallery.form.prose"));
    }

    public Form refused() {
        return Form.empty()
                .with("e-day", "2023-05-32")
                .with("e-quantity", page.t("gallery.form.many"))
                .refused(List.of(
                        Problem.at("e-day", "gallery.form.day", "2023-05-32"),
                        Problem.at("e-quantity", "gallery.form.quantity", page.t("gallery.form.many")),
                        Problem.at("e-medium", "gallery.form.medium"),
                        Problem.at("e-team", "gallery.form.team"),
                        Problem.of("gallery.form.whole")));
    }

    public List<Choice> media() {
        return List.of(
                new Choice("NATIONAL_BROADCAST", page.t("gallery.medium.national")),
                new Choice("LOCAL_BROADCAST", page.t("gallery.medium.local")),
                new Choice("REGIONAL_OR_ONLINE", page.t("gallery.medium.online")));
    }

    public List<Choice> teams() {
        return List.of(
                new Choice("press", page.t("gallery.team.press"), page.t("gallery.team.press.help")),
                new Choice("media", page.t("gallery.team.media")));
    }

    public List<Attachment> files() {
        return List.of(
                new Attachment("1", page.t("gallery.file.first"), "PDF · " + page.bytes(214_016), "#sheet"),
                new Attachment("2", page.t("gallery.long.ko") + ".hwp", "HWP · " + page.bytes(3_565_158), null));
    }

    public List<Chip> chips() {
        return List.of(
                new Chip(page.t("gallery.chip.metric"), page.here("metric", null)),
                new Chip(page.t("gallery.chip.team"), page.here("team", null)));
    }

    public Pager pager() {
        return new Pager(page.t("gallery.pager"), page.here("before", "1"), page.here("after", "50"));
    }

    public List<Tab> tabs() {
        return List.of(
                new Tab(page.t("gallery.tab.facts"), "#sheet", true),
                new Tab(page.t("gallery.tab.results"), "#list", false),
                new Tab(page.t("gallery.tab.history"), "#history", false));
    }

    public List<Change> changes() {
        return List.of(
                new Change(page.t("gallery.change.second.when"), page.t("gallery.change.second")),
                new Change(page.t("gallery.change.first.when"), page.t("gallery.change.first")));
    }

    public Plot months() {
        return new Plot.Columns(
                page.t("gallery.plot.months"),
                page.t("gallery.unit"),
                IntStream.range(0, RELEASES.length)
                        .mapToObj(month -> new Plot.Column(
                                page.t("gallery.plot.month", month + 1),
                                RELEASES[month],
                                page.number(RELEASES[month]),
                                "#list"))
                        .toList());
    }

    public Plot staff() {
        return new Plot.Pairs(
                page.t("gallery.plot.staff"),
                page.t("gallery.plot.people"),
                page.t("gallery.plot.quota"),
                page.t("gallery.plot.present"),
                List.of(
                        new Plot.Pair(page.t("gallery.plot.grade", 5), 1, 1, "1", null),
                        new Plot.Pair(page.t("gallery.plot.grade", 6), 6, 5, "△1", null),
                        new Plot.Pair(page.t("gallery.plot.grade", 7), 11, 12, "1", null),
                        new Plot.Pair(page.t("gallery.plot.grade", 8), 8, 6, "△2", null),
                        new Plot.Pair(page.t("gallery.plot.grade", 9), 2, 3, "1", null)));
    }

    public Plot rates() {
        return new Plot.Rates(
                page.t("gallery.plot.rates"),
                List.of(
                        rate("gallery.plot.program.press", "720,791 / 1,465,383", "49.2"),
                        rate("gallery.plot.program.network", "2,158,302 / 2,158,304", "99.9"),
                        new Plot.Rate(page.t("gallery.plot.program.none"), "0 / 0", null, null)));
    }

    public Plot nothing() {
        return new Plot.Columns(
                page.t("gallery.plot.nothing"),
                page.t("gallery.unit"),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Plot.Column(page.t("gallery.plot.month", month), 0, "0", null))
                        .toList());
    }

    private Plot.Rate rate(String label, String amounts, String percent) {
        return new Plot.Rate(page.t(label), amounts, new BigDecimal(percent), "#list");
    }
}
