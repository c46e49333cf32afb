package kr.onmaeul.office.report;

import java.util.List;

/// What stands between two braces.
sealed interface Braced {

    /// A number to compute, under the key that the writer gave it or that follows from the expression.
    record Figure(String key, boolean named, Expression expression) implements Braced {

        String canonical() {
            return "{" + (named ? key + " = " : "") + expression.canonical() + "}";
        }
    }

    /// A number that an authority outside the office states.
    record Sourced(String text, String source) implements Braced {}

    record Wrong(List<ExpressionProblem> problems) implements Braced {}
}
