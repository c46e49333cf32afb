package kr.onmaeul.office.report;

import java.util.List;

/// What the program says about a section's text.
///
/// @param paper the report with this text in its place
/// @param problems what is wrong, and where in the text
/// @param coverage how many numbers of the section stand on something
public record SectionCheck(Paper paper, List<ExpressionProblem> problems, Coverage coverage) {

    public SectionCheck {
        problems = List.copyOf(problems);
    }
}
