package kr.onmaeul.office.report;

import java.util.List;

/// What the program says about a section's text.
///
/// @param paper the report with this text in its place
/// @param problems what is wrong, and where in the text
/// @param bound how many figures are bound to another year than the report's
/// @param coverage how many numbers of the section stand on something
public record SectionCheck(Paper paper, List<ExpressionProblem> problems, long bound, Coverage coverage) {

    public SectionCheck {
        problems = List.copyOf(problems);
    }
}
