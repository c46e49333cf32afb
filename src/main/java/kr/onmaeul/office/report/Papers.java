package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.stereotype.Service;

/// Computes reports: parses their sections, asks the rooms, and answers for every figure.
@Service
public class Papers {

    private final Sources sources;
    private final Teams teams;

    Papers(Sources sources, Teams teams) {
        this.sources = sources;
        this.teams = teams;
    }

    /// The report for its own days with what we know now.
    public Paper now(Report report) {
        return at(report, new Moment(report.asOf(), report.dated(), KnownAt.now()));
    }

    /// The report for a moment, in a number of queries that does not grow with its figures.
    public Paper at(Report report, Moment moment) {
        return paper(report, moment, sources.offer(moment));
    }

    private Paper paper(Report report, Moment moment, Sources.Offer offer) {
        var known = teams.of(report.department(), moment);
        var blocks = new Blocks(offer.catalogue(), known::teams);
        var parser = new BodyParser(offer.catalogue(), moment.dated(), blocks, new Keys());
        var parts = report.sections().stream()
                .map(section -> new Paper.Part(section, parser.parse(section.body())))
                .toList();
        var chips = parts.stream().flatMap(part -> part.body().chips()).toList();
        Map<String, Bilingual> names = new HashMap<>();
        names.put(report.department(), known.name());
        known.teams().forEach(team -> names.put(team.code(), team.name()));
        return new Paper(report, moment, parts, Computing.all(chips, moment, offer), names);
    }

    /// The records behind a figure; nothing where the paper has no figure of that key.
    ///
    /// @param rows how many records at most for each measured part
    public Optional<FigureEvidence> evidence(Paper paper, String key, int rows) {
        var offer = sources.offer();
        return paper.figure(key).map(figure -> {
            var chip = paper.chip(key).orElseThrow();
            return new FigureEvidence(
                    figure, paper.sectionOf(key).orElseThrow(), parts(chip, paper.moment(), offer, rows));
        });
    }

    /// The records behind every figure of a paper, by key.
    Map<String, FigureEvidence> evidence(Paper paper, int rows) {
        var offer = sources.offer();
        var answered = new HashMap<String, FigureEvidence>();
        for (var chip : paper.chips()) {
            paper.figure(chip.key())
                    .filter(_ -> !answered.containsKey(chip.key()))
                    .ifPresent(figure -> answered.put(
                            chip.key(),
                            new FigureEvidence(
                                    figure,
                                    paper.sectionOf(chip.key()).orElseThrow(),
                                    parts(chip, paper.moment(), offer, rows))));
        }
        return answered;
    }

    private static List<FigureEvidence.Part> parts(Inline.Chip chip, Moment moment, Sources.Offer offer, int rows) {
        var parts = new ArrayList<FigureEvidence.Part>();
        chip.expression()
                .leaves()
                .distinct()
                .forEach(leaf -> parts.add(new FigureEvidence.Part(
                        PlainWords.of(leaf, moment),
                        leaf.measure(),
                        Computing.ask(leaf, moment)
                                .map(ask -> offer.evidence(ask, rows))
                                .orElse(Evidence.NONE))));
        return List.copyOf(parts);
    }

    /// What a person finds who types some words of a measure in Korean or English.
    public List<Measure> search(String words, int size) {
        return sources.offer().catalogue().search(words, size);
    }

    /// A section as it would stand with another text.
    public SectionCheck check(Report report, ReportSection section, String body, Moment moment) {
        var changed = report.with(report.sections().stream()
                .map(one -> one.id().equals(section.id()) ? one.withBody(body) : one)
                .toList());
        var paper = at(changed, moment);
        return new SectionCheck(paper, paper.problems(section), paper.boundElsewhere(section), paper.coverage(section));
    }
}
