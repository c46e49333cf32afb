package kr.onmaeul.office.report;

import kr.onmaeul.foundation.outcome.Problem;

/// What is wrong in an expression and where.
///
/// @param from the first character of the text that it concerns
/// @param to the character after the last
public record ExpressionProblem(int from, int to, Problem problem) {}
