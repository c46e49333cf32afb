package kr.onmaeul.office.report;

import java.util.List;

/// What the program says about a section's text: the paper with it, and what is wrong where.
public record SectionCheck(Paper paper, ReportSection section, List<ExpressionProblem> problems) {

    public SectionCheck {
        problems = List.copyOf(problems);
    }
}
