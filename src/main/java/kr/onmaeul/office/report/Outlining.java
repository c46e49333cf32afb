package kr.onmaeul.office.report;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.report.ReportEvent.Outlined;
import kr.onmaeul.office.report.ReportText.SectionDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The outline of a report in work: parts and their sections come, move, are named and go.
@Service
public class Outlining {

    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_NUMBER = 10;

    private final ReportStore reports;
    private final SectionStore sections;
    private final ApplicationEventPublisher told;

    Outlining(ReportStore reports, SectionStore sections, ApplicationEventPublisher told) {
        this.reports = reports;
        this.sections = sections;
        this.told = told;
    }

    /// What is said of a section in the outline.
    ///
    /// @param after the section that stands before it; null for the beginning of the report
    public record Heading(
            String number,
            Bilingual text,
            List<String> teams,
            @Nullable UUID after) {

        public Heading {
            teams = List.copyOf(teams);
        }
    }

    /// @param seen the report as the writer saw it
    /// @param depth 1 for a part, 2 for a section of the part before it
    @Transactional
    public Outcome<UUID> add(Report seen, int depth, Heading heading) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var fresh = new ReportSection(
                id,
                Optional.empty(),
                depth,
                0,
                heading.number(),
                heading.text(),
                heading.teams(),
                SectionState.NOT_BEGUN,
                "",
                1);
        var order = placed(seen.sections(), List.of(fresh), heading);
        var problems = problems(seen, heading, order);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var draft =
                new SectionDraft(depth, heading.number(), heading.text(), heading.teams(), SectionState.NOT_BEGUN, "");
        var part = order.stream()
                .takeWhile(one -> !one.id().equals(id))
                .filter(one -> one.depth() == 1)
                .reduce((_, last) -> last);
        sections.add(
                id,
                seen.id(),
                depth == 1 ? null : part.orElseThrow().id(),
                seen.sections().size(),
                draft,
                CurrentActor.now());
        sections.order(order);
        return done(seen, id, Outlined.Change.ADDED, heading.text().ko());
    }

    /// Names a section and puts it where it belongs; a part takes its sections along.
    ///
    /// @param seen the report as the writer saw it
    @Transactional
    public Outcome<UUID> head(Report seen, UUID section, Heading heading) {
        var moved = withItsSections(seen, section);
        var rest = seen.sections().stream().filter(one -> !moved.contains(one)).toList();
        var order = placed(rest, moved, heading);
        var problems = problems(seen, heading, order);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        sections.head(section, heading.number(), heading.text(), heading.teams(), CurrentActor.now());
        sections.order(order);
        return done(seen, section, Outlined.Change.HEADED, heading.text().ko());
    }

    /// Takes a section, or a part with its sections, out of the report.
    ///
    /// @param seen the report as the writer saw it
    @Transactional
    public Outcome<UUID> takeOut(Report seen, UUID section) {
        var gone = withItsSections(seen, section);
        if (gone.size() == seen.sections().size()) {
            return Outcome.refused(Problem.of("report.outline.last"));
        }
        if (!reports.holdInWork(seen.id())) {
            return Outcome.refused(Problem.of("report.frozen"));
        }
        if (!reports.touch(seen.id(), seen.version())) {
            return Outcome.refused(Problem.of("report.outline.changed"));
        }
        gone.forEach(one -> sections.takeOut(one.id()));
        var rest = seen.sections().stream().filter(one -> !gone.contains(one)).toList();
        sections.order(rest);
        return done(
                seen,
                section,
                Outlined.Change.TAKEN_OUT,
                gone.getFirst().heading().ko());
    }

    private Outcome<UUID> done(Report seen, UUID section, Outlined.Change change, String heading) {
        told.publishEvent(new Outlined(seen.id(), section, change, heading));
        return Outcome.done(section);
    }

    private List<Problem> problems(Report seen, Heading heading, List<ReportSection> order) {
        var problems = new ArrayList<Problem>();
        if (heading.number().isBlank() || heading.number().length() > LONGEST_NUMBER) {
            problems.add(Problem.at("number", "report.outline.number.wrong", LONGEST_NUMBER));
        }
        text(problems, "heading", heading.text().ko());
        text(problems, "heading-en", heading.text().en());
        if (order.getFirst().depth() != 1) {
            problems.add(Problem.at("after", "report.outline.part.first"));
        }
        if (problems.isEmpty() && !reports.holdInWork(seen.id())) {
            problems.add(Problem.of("report.frozen"));
        }
        if (problems.isEmpty() && !reports.touch(seen.id(), seen.version())) {
            problems.add(Problem.of("report.outline.changed"));
        }
        return problems;
    }

    private static void text(List<Problem> problems, String field, String text) {
        if (text.isBlank() || text.length() > LONGEST_HEADING || text.contains("|")) {
            problems.add(Problem.at(field, "report.outline.heading.wrong", LONGEST_HEADING));
        }
    }

    private static List<ReportSection> withItsSections(Report report, UUID section) {
        return report.sections().stream()
                .filter(one -> one.id().equals(section)
                        || one.parent().filter(section::equals).isPresent())
                .toList();
    }

    private static List<ReportSection> placed(List<ReportSection> rest, List<ReportSection> block, Heading heading) {
        var place = 0;
        for (int i = 0; i < rest.size(); i++) {
            if (rest.get(i).id().equals(heading.after())) {
                place = i + 1;
            }
        }
        return Stream.of(rest.subList(0, place), block, rest.subList(place, rest.size()))
                .flatMap(List::stream)
                .toList();
    }
}
