package kr.onmaeul.office.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

/// The report as one HTML file that needs nothing else: the paper, and after it the evidence behind every figure.
@Component
public class ReportFile {

    private static final int ROWS = 5;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy. M. d.", Locale.KOREAN);
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy. M. d. HH:mm", Locale.KOREAN).withZone(ZoneId.of("Asia/Seoul"));

    private final Papers papers;

    ReportFile(Papers papers) {
        this.papers = papers;
    }

    public String html(Paper paper) {
        var report = paper.report();
        var html = new StringBuilder("<!doctype html>\n<html lang=\"ko\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
        html.append(PaperHtml.escape(report.title().ko()));
        html.append("</title><style>").append(style()).append("</style></head><body>\n<header><h1>");
        html.append(PaperHtml.escape(report.title().ko())).append("</h1>");
        html.append(facts(paper)).append("</header>\n<main class=\"paper\">");
        html.append(paper.html(FigureLink.to(ReportFile::anchor), Locale.KOREAN));
        html.append("</main>\n<aside class=\"evidence\"><h2>수치의 근거</h2><ol>");
        papers.evidence(paper, ROWS).values().stream()
                .sorted((one, other) ->
                        one.figure().key().compareTo(other.figure().key()))
                .forEach(evidence -> evidence(html, evidence));
        html.append("</ol></aside>\n</body></html>\n");
        return html.toString();
    }

    private static String facts(Paper paper) {
        var coverage = paper.coverage();
        var known = switch (paper.moment().knownAt()) {
            case KnownAt.Now() -> "지금";
            case KnownAt.At(var instant) -> INSTANT.format(instant);
        };
        return "<p class=\"facts\"><span>실적 기준일 <b>%s</b></span><span>보고일 <b>%s</b></span><span>알게 된 때 <b>%s</b></span>"
                        .formatted(
                                DAY.format(paper.moment().asOf()),
                                DAY.format(paper.moment().dated()),
                                known)
                + "<span>근거 있는 수치 <b>%d / %d</b> · 출처 표시 %d · 근거 없음 %d</span></p>"
                        .formatted(coverage.evidenced(), coverage.numbers(), coverage.sourced(), coverage.bare());
    }

    private static String anchor(String key) {
        return "#evidence-" + key;
    }

    private static void evidence(StringBuilder html, FigureEvidence evidence) {
        var figure = evidence.figure();
        html.append("<li id=\"evidence-").append(PaperHtml.escape(figure.key())).append("\"><h3>");
        html.append(PaperHtml.escape(figure.words().ko())).append("</h3><p><b>");
        html.append(PaperHtml.escape(figure.printed()))
                .append("</b> ")
                .append(figure.unit().sign());
        html.append(" · 근거 ").append(figure.evidenceCount()).append("건 · <code>{");
        html.append(PaperHtml.escape(figure.expression())).append("}</code></p>");
        for (var part : evidence.parts()) {
            if (!part.evidence().rows().isEmpty()) {
                rows(html, evidence, part);
            }
        }
        html.append("</li>");
    }

    private static void rows(StringBuilder html, FigureEvidence evidence, FigureEvidence.Part part) {
        html.append("<table>");
        if (evidence.parts().size() > 1) {
            html.append("<caption>").append(PaperHtml.escape(part.words().ko())).append("</caption>");
        }
        html.append("<tbody>");
        for (var row : part.evidence().rows()) {
            html.append("<tr><td>").append(day(row.day())).append("</td><td>");
            html.append(PaperHtml.escape(row.title())).append(row.sample() ? " <i>표본</i>" : "");
            html.append("</td><td class=\"number\">")
                    .append(amount(row.value(), part.measure().unit()));
            html.append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String amount(BigDecimal value, Unit unit) {
        var shown = unit == Unit.THOUSAND_WON
                ? value.divide(THOUSAND, 0, RoundingMode.HALF_UP)
                : value.stripTrailingZeros();
        return Printing.number(shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    private static String style() {
        try (var style = ReportFile.class.getResourceAsStream("/office/report/file.css")) {
            if (style == null) {
                throw new IllegalStateException("office/report/file.css is missing");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
