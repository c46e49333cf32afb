package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kr.onmaeul.foundation.document.Block.Contents;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.PageBreak;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.time.KoreanDays;

/// A report as the council gets it on paper: a cover, the contents, every part and every piece of work on a page of its
/// own.
final class PaperDocument {

    private static final int CONTENTS_DEPTH = 2;

    private final Paper paper;
    private final List<kr.onmaeul.foundation.document.Block> body = new ArrayList<>();

    private PaperDocument(Paper paper) {
        this.paper = paper;
    }

    static Document of(Paper paper) {
        var written = new PaperDocument(paper);
        written.cover();
        boolean first = true;
        for (var part : paper.parts().toList()) {
            written.section(part, first);
            first = part.section().depth() == 1;
        }
        return new Document(written.about(), new Document.Frame("", "", true), written.body);
    }

    private void cover() {
        var report = paper.report();
        body.add(Paragraph.of(
                Paragraph.Style.COVER_LINE, KoreanDays.day(paper.moment().dated())));
        body.add(Paragraph.of(Paragraph.Style.COVER_TITLE, report.title().ko()));
        body.add(Paragraph.of(
                Paragraph.Style.COVER_LINE, paper.team(report.department()).ko()));
        body.add(new PageBreak());
        body.add(new Contents("보고 순서", CONTENTS_DEPTH));
    }

    /// @param afterPart whether only the heading of its part stands before it
    private void section(Paper.Part part, boolean afterPart) {
        var section = part.section();
        boolean work = part.body().blocks().stream()
                .findFirst()
                .filter(Block.Box.class::isInstance)
                .isPresent();
        if (section.depth() == 1 || (work && !afterPart)) {
            body.add(new PageBreak());
        }
        body.add(
                section.depth() == 1
                        ? new Heading(
                                1,
                                section.number() + ".",
                                Run.line(section.heading().ko()),
                                List.of(),
                                false)
                        : new Heading(
                                2, section.number(), Run.line(section.heading().ko()), teams(section), true));
        body.addAll(new BodyBlocks(paper).of(part.body()));
    }

    private List<Run> teams(ReportSection section) {
        var runs = new ArrayList<Run>();
        for (var team : section.teams()) {
            if (!runs.isEmpty()) {
                runs.add(new Run.LineBreak());
            }
            runs.add(Run.text(paper.team(team).ko()));
        }
        return runs;
    }

    /// 문서요지 and keywords (행정업무의 운영 및 혁신에 관한 규정 제5조제2항) from what the report itself says.
    private Document.About about() {
        var report = paper.report();
        var department = paper.team(report.department()).ko();
        var works = paper.parts()
                .map(Paper.Part::section)
                .filter(section -> section.depth() == 2 && !section.teams().isEmpty())
                .toList();
        var coverage = paper.coverage();
        var summary = "%s의 %s. 실적은 %s 기준이며, 수치 %d개 가운데 %d개는 근거에서 계산하고 %d개는 출처를 밝힘."
                .formatted(
                        department,
                        report.title().ko(),
                        KoreanDays.day(paper.moment().asOf()),
                        coverage.numbers(),
                        coverage.evidenced(),
                        coverage.sourced());
        var keywords = Stream.concat(
                        Stream.of(department, "주요업무"),
                        works.stream().map(section -> section.heading().ko()))
                .distinct()
                .toList();
        return new Document.About(
                report.title().ko(),
                summary,
                keywords,
                Locale.KOREAN,
                department,
                Optional.of(paper.moment().dated()));
    }
}
