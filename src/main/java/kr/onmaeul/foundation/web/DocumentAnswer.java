package kr.onmaeul.foundation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.document.pdf.PdfRefused;

/// A document that is taken away as a file. A controller takes the form from its address as a [Handout]; one that does
/// not exist is answered with 400.
public final class DocumentAnswer {

    private DocumentAnswer() {}

    /// The file is whole before the first byte is sent: one that breaks off would be kept as it is.
    ///
    /// @param name of the file, without its ending
    /// @throws PdfRefused when the document is too large for a PDF; a controller that lets it pass answers
    /// with a page that says so
    public static void write(HttpServletResponse response, String name, Handout form, Document document)
            throws IOException, PdfRefused {
        var file = form.bytes(document);
        Download.name(response, form.file(name), form.mediaType());
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
