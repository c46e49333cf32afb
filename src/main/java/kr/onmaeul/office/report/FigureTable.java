package kr.onmaeul.office.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.time.KnownAt;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A paper's figures for machines: CSV and JSON.
@Component
public class FigureTable {

    private static final CSVFormat FORM = CSVFormat.DEFAULT
            .builder()
            .setHeader("key", "value", "unit", "period", "evidence_count")
            .setRecordSeparator('\n')
            .get();

    private final JsonMapper json = JsonMapper.builder().build();

    FigureTable() {}

    /// One row a figure in the order of the paper; money in thousands of won, units in their Korean sign.
    public String csv(Paper paper) {
        var text = new StringBuilder();
        try (var printer = FORM.print(text)) {
            for (var figure : paper.figures()) {
                printer.printRecord(
                        figure.key(),
                        figure.plainValue(),
                        figure.unit().sign(),
                        figure.period(),
                        figure.evidenceCount());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /// The report's times and its figures with their expressions.
    public String json(Paper paper) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(content(paper)) + "\n";
    }

    /// What [#json] writes, as maps and lists.
    public Map<String, Object> content(Paper paper) {
        var report = paper.report();
        var head = new LinkedHashMap<String, Object>();
        head.put("report", report.name());
        head.put("edition", report.edition());
        head.put("title", Map.of("ko", report.title().ko(), "en", report.title().en()));
        head.put("as_of", paper.moment().asOf().toString());
        head.put("dated", paper.moment().dated().toString());
        head.put(
                "known_at",
                switch (paper.moment().knownAt()) {
                    case KnownAt.Now() -> "now";
                    case KnownAt.At(var instant) -> instant.toString();
                });
        var coverage = paper.coverage();
        head.put(
                "coverage",
                Map.of(
                        "numbers", coverage.numbers(),
                        "with_evidence", coverage.evidenced(),
                        "with_source", coverage.sourced(),
                        "bare", coverage.bare()));
        List<Map<String, Object>> figures = new ArrayList<>();
        paper.figures().forEach(figure -> figures.add(figure(figure)));
        head.put("figures", figures);
        return head;
    }

    /// A figure as JSON shows it.
    public Map<String, Object> figure(ComputedFigure figure) {
        var row = new LinkedHashMap<String, Object>();
        row.put("key", figure.key());
        row.put("expression", figure.expression());
        row.put("words", Map.of("ko", figure.words().ko(), "en", figure.words().en()));
        row.put("value", figure.value());
        row.put("unit", figure.unit().sign());
        row.put("period", figure.period());
        row.put("evidence_count", figure.evidenceCount());
        row.put("printed", figure.printed());
        return row;
    }
}
