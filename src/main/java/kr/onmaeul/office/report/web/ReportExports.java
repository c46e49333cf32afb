package kr.onmaeul.office.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.DocumentAnswer;
import kr.onmaeul.foundation.web.Download;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.report.FigureTable;
import kr.onmaeul.office.report.Paper;
import kr.onmaeul.office.report.ReportFile;
import kr.onmaeul.office.report.Reports;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// A report as a file, for the days that the address names.
@RestController
@Requires("report.read")
class ReportExports {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Reports reports;
    private final FigureTable table;
    private final ReportFile file;
    private final Desk desk;
    private final Pages pages;

    ReportExports(Reports reports, FigureTable table, ReportFile file, Desk desk, Pages pages) {
        this.reports = reports;
        this.table = table;
        this.file = file;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/report.html")
    ResponseEntity<String> html(@PathVariable UUID id) {
        return attached("report.html", HTML, file.html(paper(id)));
    }

    @GetMapping("/reports/{id}/report.{form:hwpx|pdf}")
    void document(@PathVariable UUID id, @PathVariable Handout form, HttpServletResponse response)
            throws IOException, PdfRefused {
        DocumentAnswer.write(response, "report", form, paper(id).document());
    }

    @GetMapping("/reports/{id}/figures.csv")
    ResponseEntity<String> csv(@PathVariable UUID id) {
        return attached("figures.csv", CSV, table.csv(paper(id)));
    }

    @GetMapping("/reports/{id}/figures.json")
    ResponseEntity<String> json(@PathVariable UUID id) {
        return attached("figures.json", MediaType.APPLICATION_JSON, table.json(paper(id)));
    }

    @GetMapping("/reports/{id}/report.txt")
    ResponseEntity<String> text(@PathVariable UUID id) {
        return attached("report.txt", TEXT, reports.text(desk.report(id)));
    }

    private Paper paper(UUID id) {
        var report = desk.report(id);
        return desk.paper(report, desk.looking(pages.titled(""), report));
    }

    private static <T> ResponseEntity<T> attached(String name, MediaType type, T content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(name))
                .body(content);
    }
}
