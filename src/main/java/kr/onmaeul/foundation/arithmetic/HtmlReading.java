package kr.onmaeul.foundation.arithmetic;

import java.util.Set;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Reads a page: every paragraph, heading and list item becomes a line, every table keeps its cells.
final class HtmlReading implements NodeFilter {

    private static final Set<String> LEFT_OUT = Set.of("script", "style", "noscript", "template", "head", "select");
    private static final String[] MARKS = {"○ ", "- ", "· "};

    private final Writing.Pen pen = new Writing.Pen();
    private final StringBuilder line = new StringBuilder();
    private int lists;
    private int spots;

    private HtmlReading() {}

    static Outcome<Writing> read(String html) {
        var reading = new HtmlReading();
        Jsoup.parse(html).body().filter(reading);
        reading.end();
        if (reading.isTooMuch()) {
            return Outcome.refused(Problem.of("arithmetic.file.lines", WritingLimits.LINES));
        }
        var writing = reading.pen.writing();
        return writing.lines().stream().allMatch(String::isBlank)
                ? Outcome.refused(Problem.of("arithmetic.file.empty"))
                : Outcome.done(writing);
    }

    private boolean isTooMuch() {
        return pen.lines() > WritingLimits.LINES || spots > WritingLimits.SPOTS;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (isTooMuch()) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            line.append(text.text());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        var name = element.normalName();
        if (LEFT_OUT.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("table")) {
            end();
            var grid = HtmlTable.read(element, WritingLimits.SPOTS - spots);
            spots += grid.spots();
            pen.grid(grid.headings(), grid.rows());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || name.equals("br")) {
            end();
        }
        if (name.equals("ul") || name.equals("ol")) {
            lists++;
        }
        if (name.equals("li") && lists > 0 && !Outline.begins(Letters.plain(element.text()))) {
            line.append(MARKS[Math.min(lists, MARKS.length) - 1]);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock()) {
                end();
            }
            if (element.normalName().equals("ul") || element.normalName().equals("ol")) {
                lists--;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void end() {
        if (!line.toString().isBlank()) {
            pen.line(line.toString().replaceAll("\\s+", " ").strip());
        }
        line.setLength(0);
    }
}
