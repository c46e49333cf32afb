package kr.onmaeul.office.report;

import java.util.List;

/// A piece of a line.
///
/// Places count the characters of the section's text; in a table that the program made they mean nothing.
sealed interface Inline {

    /// The first character.
    int from();

    /// The character after the last.
    int to();

    record Text(String text, int from, int to) implements Inline {}

    /// A computed number.
    ///
    /// @param dashAtNought whether nought is printed as – and is then no figure, as in the table of posts
    record Chip(String key, Expression expression, boolean dashAtNought, int from, int to) implements Inline {}

    /// A number from outside with its source.
    record Sourced(String text, String source, int from, int to) implements Inline {}

    /// A number typed by hand that nobody answers for.
    record Bare(String text, int from, int to) implements Inline {}

    /// An expression that cannot be read.
    record Wrong(String text, List<ExpressionProblem> problems, int from, int to) implements Inline {}
}
