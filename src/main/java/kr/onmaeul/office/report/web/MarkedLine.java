package kr.onmaeul.office.report.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.report.ExpressionProblem;

/// A line of a section's text in which something is wrong, cut where it is wrong.
///
/// @param number counted from 1
public record MarkedLine(int number, List<Piece> pieces, List<String> sentences) {

    public record Piece(String text, boolean wrong) {}

    public MarkedLine {
        pieces = List.copyOf(pieces);
        sentences = List.copyOf(sentences);
    }

    /// Only the lines with problems.
    static List<MarkedLine> of(String text, List<ExpressionProblem> problems, Page page) {
        var lines = new ArrayList<MarkedLine>();
        int from = 0;
        int number = 1;
        for (var line : text.split("\n", -1)) {
            int begin = from;
            int end = from + line.length();
            var here = problems.stream()
                    .filter(problem -> problem.from() >= begin && problem.from() <= end)
                    .sorted(Comparator.comparingInt(ExpressionProblem::from))
                    .toList();
            if (!here.isEmpty()) {
                lines.add(new MarkedLine(
                        number,
                        pieces(line, begin, here),
                        here.stream().map(problem -> page.t(problem.problem())).toList()));
            }
            from = end + 1;
            number++;
        }
        return lines;
    }

    private static List<Piece> pieces(String line, int begin, List<ExpressionProblem> problems) {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var problem : problems) {
            // an empty place at the end is shown on the character before it
            int from =
                    Math.clamp(problem.from() - begin - (problem.to() == problem.from() ? 1 : 0), done, line.length());
            int to = Math.clamp(problem.to() - begin, from, line.length());
            if (from > done) {
                pieces.add(new Piece(line.substring(done, from), false));
            }
            if (to > from) {
                pieces.add(new Piece(line.substring(from, to), true));
            }
            done = to;
        }
        if (done < line.length()) {
            pieces.add(new Piece(line.substring(done), false));
        }
        return pieces;
    }
}
