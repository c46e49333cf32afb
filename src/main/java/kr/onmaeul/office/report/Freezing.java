package kr.onmaeul.office.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.database.KnowledgeLock;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Fixes a report (확정): its text, its figures and the knowledge they were counted with.
@Service
public class Freezing {

    /// A figure that would be computed differently today for the very moment of the freezing. There should be none.
    ///
    /// @param computed what it would print, or – where the figure is gone
    public record Drift(FrozenFigure frozen, String computed) {}

    private final ReportStore reports;
    private final FreezingStore store;
    private final Papers papers;
    private final KnowledgeLock knowledge;
    private final Reach reach;
    private final ApplicationEventPublisher told;

    Freezing(
            ReportStore reports,
            FreezingStore store,
            Papers papers,
            KnowledgeLock knowledge,
            Reach reach,
            ApplicationEventPublisher told) {
        this.reports = reports;
        this.store = store;
        this.papers = papers;
        this.knowledge = knowledge;
        this.reach = reach;
        this.told = told;
    }

    /// Freezes a report for its own days. Whoever is recording right now is waited for; nothing recorded by the time of
    /// the freezing can still be on its way.
    @Transactional
    public Outcome<Freeze> freeze(UUID id) {
        if (!reports.holdInWork(id)) {
            return Outcome.refused(Problem.of("report.frozen"));
        }
        var report = reports.find(id).orElseThrow();
        if (!reach.covers("report.freeze", report.department())) {
            return Outcome.refused(Problem.of("report.freezing.others"));
        }
        knowledge.alone();
        var knownAt = store.now();
        var paper = papers.at(report, moment(report, knownAt));
        if (paper.wrong() > 0) {
            return Outcome.refused(Problem.of("report.freezing.wrong", paper.wrong()));
        }
        var actor = CurrentActor.now();
        var figures = paper.figures().stream().map(FrozenFigure::of).toList();
        var freeze = new Freeze(
                knownAt,
                sha256(figures.stream().map(FrozenFigure::canonical).collect(Collectors.joining())),
                sha256(ReportText.write(report)),
                actor.name(),
                figures);
        store.add(id, freeze, actor);
        reports.frozen(id);
        told.publishEvent(new ReportEvent.Frozen(id, freeze.figuresSha256()));
        return Outcome.done(freeze);
    }

    public Optional<Freeze> of(UUID report) {
        return store.find(report);
    }

    /// Compares a frozen report with one computed again as known then, and names every figure that differs.
    ///
    /// @param shown the paper that is shown; computed anew unless it is of that very moment
    public List<Drift> drift(Paper shown, Freeze freeze) {
        var then = moment(shown.report(), freeze.knownAt());
        var again = shown.moment().equals(then) ? shown : papers.at(shown.report(), then);
        var drift = new ArrayList<Drift>();
        for (var frozen : freeze.figures()) {
            var now = again.figure(frozen.key());
            if (now.map(FrozenFigure::of)
                    .filter(figure -> figure.canonical().equals(frozen.canonical()))
                    .isEmpty()) {
                drift.add(new Drift(frozen, now.map(ComputedFigure::printed).orElse("–")));
            }
        }
        return drift;
    }

    /// Whether figures and text still bear their seals.
    public boolean sealed(Report report, Freeze freeze) {
        var figures = freeze.figures().stream().map(FrozenFigure::canonical).collect(Collectors.joining());
        return sha256(figures).equals(freeze.figuresSha256())
                && sha256(ReportText.write(report)).equals(freeze.textSha256());
    }

    private static Moment moment(Report report, Instant knownAt) {
        return new Moment(report.asOf(), report.dated(), KnownAt.at(knownAt));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
