package kr.onmaeul.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.html.Html;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import kr.onmaeul.foundation.document.pdf.Pdf;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import org.apache.pdfbox.Loader;

/// One report of about 25 pages in every form, its HWPX beside the same words and tables built with hwpxlib, and
/// tables of many pages in a program that has 256 MB.
final class Documents {

    private static final int SECTIONS = 21;
    private static final int ROWS_A_PAGE = 30;

    private Documents() {}

    static void measure(Path place) throws Exception {
        var report = Papers.report(SECTIONS);
        var pdf = pdf(report);
        var forms = new Table("A report of " + pages(pdf) + " pages in every form", "form", "bytes", "time");
        forms.row(
                "HTML, a page of its own", bytes(Html.page(report)), Spread.measure(200, 200, () -> Html.page(report)));
        forms.row("HWPX", bytes(Hwpx.bytes(report)), Spread.measure(100, 100, () -> Hwpx.bytes(report)));
        forms.row(
                "HWPX by hwpxlib, the same words and tables without styles, indents and pictures",
                bytes(HwpxlibReport.bytes(report)),
                Spread.measure(50, 50, () -> HwpxlibReport.bytes(report)));
        forms.row("PDF/A-3a and PDF/UA-1", bytes(pdf), Spread.measure(8, 15, () -> pdf(report)));
        forms.print();

        Files.createDirectories(place);
        var large = new Table("A table of many pages in a program with 256 MB", "form", "pages", "bytes", "time");
        for (var wanted : List.of("hwpx 1000", "html 1000", "pdf 100", "pdf 1000")) {
            large(place, large, wanted.split(" ")[0], Integer.parseInt(wanted.split(" ")[1]));
        }
        large.print();
    }

    private static void large(Path place, Table into, String form, int pages) throws Exception {
        var file = place.resolve("large." + form);
        Files.deleteIfExists(file);
        var begin = System.nanoTime();
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        form,
                        String.valueOf(pages),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("large.log").toFile())
                .start();
        program.waitFor(10, TimeUnit.MINUTES);
        var seconds = Spread.number((System.nanoTime() - begin) / 1e9) + " s with its start";
        var said = Files.readAllLines(place.resolve("large.log")).stream()
                .filter(line -> line.startsWith("refused: ") || line.contains("OutOfMemoryError"))
                .findFirst()
                .orElse("");
        into.row(form, pages, said.isEmpty() ? bytes(Files.readAllBytes(file)) : said, seconds);
    }

    /// What the program of its own does.
    static final class Writing {
        public static void main(String[] words) throws Exception {
            var table = Papers.table(Integer.parseInt(words[1]) * ROWS_A_PAGE);
            try (OutputStream out = Files.newOutputStream(Path.of(words[2]))) {
                switch (words[0]) {
                    case "hwpx" -> Hwpx.write(table, out);
                    case "html" -> {
                        var html = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                        Html.write(table, html);
                        html.flush();
                    }
                    default -> Pdf.write(table, List::of, out);
                }
            } catch (PdfRefused refused) {
                System.out.println("refused: " + refused.getMessage());
            }
        }
    }

    private static byte[] pdf(Document document) throws IOException, PdfRefused {
        var out = new ByteArrayOutputStream();
        Pdf.write(document, List::of, out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String bytes(byte[] all) {
        return "%,d".formatted(all.length);
    }

    private static String bytes(String all) {
        return bytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
