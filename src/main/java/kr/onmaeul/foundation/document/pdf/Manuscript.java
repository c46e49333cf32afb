package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.html.Html;
import kr.onmaeul.foundation.document.html.Stretch;

/// A document, or a stretch of one, as it goes to be laid out: markup of signs that PDF/A can hold, and its pictures.
record Manuscript(String markup, Pictures pictures) {

    /// What only paper needs.
    private static final String PAPER = read("paper.css");

    /// What only a document needs that is laid out stretch by stretch.
    private static final String PARTED = read("parted.css");

    static Manuscript of(Document document) {
        var pictures = new Pictures();
        return new Manuscript(Signs.drawable(Html.paper(document, List.of(PAPER), pictures::address)), pictures);
    }

    static Manuscript of(Document document, Stretch stretch) {
        var pictures = new Pictures();
        return new Manuscript(
                Signs.drawable(Html.paper(document, stretch, List.of(PAPER, PARTED), pictures::address)), pictures);
    }

    private static String read(String sheet) {
        try (var in = Manuscript.class.getResourceAsStream("/foundation/document/pdf/" + sheet)) {
            if (in == null) {
                throw new IllegalStateException(sheet + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
