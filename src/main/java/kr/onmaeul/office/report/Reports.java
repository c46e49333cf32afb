package kr.onmaeul.office.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.report.ReportText.Draft;
import kr.onmaeul.office.report.ReportText.SectionDraft;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The reports of the office and the writing of their sections.
@Service
public class Reports {

    private static final int LONGEST_BODY = 100_000;
    private static final int REVISIONS = 50;

    private final ReportStore store;

    Reports(ReportStore store) {
        this.store = store;
    }

    /// The newest first, without their sections.
    public List<Report> all() {
        return store.all();
    }

    public Optional<Report> find(UUID id) {
        return store.find(id);
    }

    /// The last edition of the report of that name.
    public Optional<Report> named(String name) {
        return store.named(name);
    }

    /// The report with the latest day.
    public Optional<Report> latest() {
        return store.all().stream().findFirst().flatMap(report -> store.find(report.id()));
    }

    /// Adds a report from its text form (`report.txt`). A name that exists is refused.
    @Transactional
    public Outcome<Report> bring(String text) {
        return switch (ReportText.read(text)) {
            case Outcome.Refused<Draft>(var problems) -> Outcome.refused(problems);
            case Outcome.Done<Draft>(var draft) ->
                store.named(draft.name()).isPresent()
                        ? Outcome.refused(Problem.at("name", "report.name.taken", draft.name()))
                        : Outcome.done(store.find(store.add(draft, 1, null, CurrentActor.now()))
                                .orElseThrow());
        };
    }

    /// The report in the text form that [#bring] takes.
    public String text(Report report) {
        return ReportText.write(report);
    }

    /// Writes a section's text and state.
    ///
    /// @param version the version of the section that the writer saw
    @Transactional
    public Outcome<ReportSection> write(UUID report, UUID section, int version, SectionState state, String body) {
        var tidy = body.replace("\r\n", "\n").stripTrailing();
        if (tidy.length() > LONGEST_BODY) {
            return Outcome.refused(Problem.at("body", "report.section.body.long", tidy.length(), LONGEST_BODY));
        }
        if (!store.holdInWork(report)) {
            return Outcome.refused(Problem.of("report.frozen"));
        }
        if (!store.change(section, version, state, tidy, CurrentActor.now())) {
            return Outcome.refused(Problem.of("report.section.changed"));
        }
        return Outcome.done(
                store.find(report).flatMap(found -> found.section(section)).orElseThrow());
    }

    /// What a section was, the latest first.
    public List<SectionRevision> revisions(UUID section) {
        return store.revisions(section, REVISIONS);
    }

    /// Takes a frozen report up again as its next edition; the frozen one stays as it is.
    @Transactional
    public Outcome<Report> reopen(UUID id) {
        var report = store.find(id).orElseThrow();
        var last = store.named(report.name()).orElseThrow();
        if (last.state() == ReportState.IN_WORK) {
            return Outcome.refused(Problem.of("report.reopening.open", last.edition()));
        }
        var draft = new Draft(
                last.name(),
                last.title(),
                last.department(),
                last.asOf(),
                last.dated(),
                last.sections().stream()
                        .map(one -> new SectionDraft(
                                one.depth(), one.number(), one.heading(), one.teams(), one.state(), one.body()))
                        .toList());
        var next = store.add(draft, last.edition() + 1, last.id(), CurrentActor.now());
        return Outcome.done(store.find(next).orElseThrow());
    }
}
