package kr.onmaeul.office.report;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;

/// What stands behind a figure, part by part of its expression.
public record FigureEvidence(ComputedFigure figure, ReportSection section, List<Part> parts) {

    public record Part(Bilingual words, Measure measure, Evidence evidence) {}

    public FigureEvidence {
        parts = List.copyOf(parts);
    }
}
