package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.office.report.ReportText.Draft;
import kr.onmaeul.office.report.ReportText.SectionDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The reports of the office and the writing of their sections.
@Service
public class Reports {

    private static final int LONGEST_BODY = 100_000;
    private static final int REVISIONS = 50;

    private final ReportStore store;
    private final SectionStore sections;
    private final Reach reach;
    private final ApplicationEventPublisher told;

    Reports(ReportStore store, SectionStore sections, Reach reach, ApplicationEventPublisher told) {
        this.store = store;
        this.sections = sections;
        this.reach = reach;
        this.told = told;
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
                        : Outcome.done(begun(draft, 1, null, null));
        };
    }

    /// Begins a report with the outline, the texts and the figures of another one. Every section is still to be
    /// written; days that figures take from the report move with it.
    @Transactional
    public Outcome<Report> begin(NewReport wanted) {
        var problems = new ArrayList<>(ReportCheck.of(wanted.title(), wanted.asOf(), wanted.dated()));
        var model = store.find(wanted.model());
        if (model.isEmpty()) {
            problems.add(Problem.at("model", "report.model.unknown"));
        }
        if (!ReportText.isName(wanted.name())) {
            problems.add(Problem.at("name", "report.text.name.wrong", wanted.name()));
        } else if (store.named(wanted.name()).isPresent()) {
            problems.add(Problem.at("name", "report.name.taken", wanted.name()));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var draft = new Draft(
                wanted.name(),
                wanted.title(),
                model.get().department(),
                wanted.asOf(),
                wanted.dated(),
                model.get().sections().stream()
                        .map(one -> new SectionDraft(
                                one.depth(),
                                one.number(),
                                one.heading(),
                                one.teams(),
                                SectionState.NOT_BEGUN,
                                one.body()))
                        .toList());
        return Outcome.done(begun(draft, 1, null, wanted.model()));
    }

    private Report begun(Draft draft, int edition, @Nullable UUID follows, @Nullable UUID model) {
        var id = store.add(draft, edition, follows, model, CurrentActor.now());
        told.publishEvent(new ReportEvent.Begun(id, draft.name(), edition));
        return store.find(id).orElseThrow();
    }

    /// Gives a report another title and other days; its figures are computed for them from now on.
    ///
    /// @param version the version of the report that the writer saw
    @Transactional
    public Outcome<Report> describe(UUID report, int version, Bilingual title, LocalDate asOf, LocalDate dated) {
        var problems = ReportCheck.of(title, asOf, dated);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!store.holdInWork(report)) {
            return Outcome.refused(Problem.of("report.frozen"));
        }
        if (!store.change(report, version, title, asOf, dated)) {
            return Outcome.refused(Problem.of("report.outline.changed"));
        }
        told.publishEvent(new ReportEvent.Described(report, title.ko(), asOf.toString(), dated.toString()));
        return Outcome.done(store.find(report).orElseThrow());
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
        if (store.find(report)
                .flatMap(found -> found.section(section))
                .filter(this::mayWrite)
                .isEmpty()) {
            return Outcome.refused(Problem.of("report.section.others"));
        }
        if (!sections.change(section, version, state, tidy, CurrentActor.now())) {
            return Outcome.refused(Problem.of("report.section.changed"));
        }
        var written =
                store.find(report).flatMap(found -> found.section(section)).orElseThrow();
        told.publishEvent(new ReportEvent.Written(report, section, written.version(), state));
        return Outcome.done(written);
    }

    /// Whether whoever asks may write the section: for one of its teams, or where it has none.
    public boolean mayWrite(ReportSection section) {
        return section.teams().isEmpty()
                || section.teams().stream().anyMatch(team -> reach.covers("report.write", team));
    }

    /// What a section was, the latest first.
    public List<SectionRevision> revisions(UUID section) {
        return sections.revisions(section, REVISIONS);
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
        return Outcome.done(begun(draft, last.edition() + 1, last.id(), null));
    }
}
