package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Chip;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Candidate;
import kr.onmaeul.network.equipment.Candidates;
import kr.onmaeul.network.equipment.DeviceItems;
import kr.onmaeul.network.equipment.Round;
import kr.onmaeul.network.equipment.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The devices that may be replaced in a round, ranked, as a list and as a spreadsheet.
@Controller
@Requires("register.read")
class CandidatePages {

    private static final String LIST = RoundView.ALL + "/{code:[0-9]{4}-[12]}/candidates";

    private final Pages pages;
    private final Rounds rounds;
    private final Candidates candidates;
    private final Clock clock;

    CandidatePages(Pages pages, Rounds rounds, Candidates candidates, Clock clock) {
        this.pages = pages;
        this.rounds = rounds;
        this.candidates = candidates;
        this.clock = clock;
    }

    @GetMapping(LIST)
    ModelAndView list(@PathVariable String code) {
        var round = RoundPages.find(rounds, code);
        var page = RoundPages.below(pages, round, "candidate.title");
        var ask = ask(page, round);
        var after = rank(page.request().address().value(Leaf.AFTER)).orElse(Candidate.Rank.FIRST);
        var leaf = Leaf.of(size -> candidates.page(ask, after, size));
        var count = candidates.count(ask);
        page = page.withNote(page.t("candidate.count", page.number(count)));
        var model = new HashMap<String, @Nullable Object>();
        model.put("view", new RoundView(page, round));
        model.put("looking", page.looking(LocalDate.now(clock)));
        model.put("rows", leaf.rows());
        model.put("last", round.period().to());
        model.put("items", DeviceItems.byCode());
        model.put("chips", chips(page, ask));
        model.put("pager", leaf.pager(page, "candidate.shown", count, one -> written(one.rank())));
        return page.show("network/equipment/candidates", model);
    }

    private static List<Chip> chips(Page page, Candidates.Ask ask) {
        var chips = new ArrayList<Chip>();
        if (!ask.department().isEmpty()) {
            chips.add(new Chip(
                    ask.department(),
                    page.request()
                            .address()
                            .with(Leaf.AFTER, null)
                            .with("department", null)
                            .toString()));
        }
        if (!ask.item().isEmpty()) {
            var label = DeviceItems.byCode().get(ask.item());
            chips.add(new Chip(
                    label == null ? ask.item() : label.in(page.locale()),
                    page.request()
                            .address()
                            .with(Leaf.AFTER, null)
                            .with("item", null)
                            .toString()));
        }
        return chips;
    }

    @GetMapping(LIST + ".{ending:csv|xlsx}")
    void sheet(@PathVariable String code, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var round = RoundPages.find(rounds, code);
        var page = pages.page("candidate.title");
        var last = round.period().to();
        new ListSheet<Candidate>(page)
                .column("candidate.number", Candidate::itemNumber)
                .column("equipment.item", one -> one.item().label().in(page.locale()))
                .column("candidate.model", Candidate::model)
                .column("candidate.department", Candidate::department)
                .column(
                        "candidate.purpose",
                        one -> one.purpose() == null
                                ? ""
                                : one.purpose().label().in(page.locale()))
                .column("candidate.condition", one -> one.condition().label().in(page.locale()))
                .column("candidate.bought", Candidate::boughtOn)
                .column("candidate.years", Candidate::years)
                .column("candidate.ends", Candidate::ends)
                .column("candidate.over", one -> one.monthsOver(last))
                .write(response, "candidates-" + round.code(), ending, candidates.all(ask(page, round)));
    }

    private Candidates.Ask ask(Page page, Round round) {
        var looking = page.looking(LocalDate.now(clock));
        var address = page.request().address();
        return new Candidates.Ask(
                round, looking.asOf(), looking.knownAt(), address.value("department"), address.value("item"));
    }

    private static String written(Candidate.Rank rank) {
        return rank.condition() + "_" + rank.ends() + "_" + rank.purpose() + "_" + rank.itemNumber();
    }

    private static Optional<Candidate.Rank> rank(String written) {
        var parts = written.split("_", -1);
        if (parts.length != 4
                || !written.matches("[0-9]_[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])_[0-9]_[0-9-]{1,40}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Candidate.Rank(
                    Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), Integer.parseInt(parts[2]), parts[3]));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
