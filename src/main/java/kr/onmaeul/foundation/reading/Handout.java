package kr.onmaeul.foundation.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.html.Html;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.document.pdf.Pdf;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.document.text.PlainText;
import kr.onmaeul.foundation.outcome.BrokenPromise;

/// The forms in which a document is handed out.
public enum Handout {
    HWPX(Hwpx.MEDIA_TYPE, "hwpx"),
    PDF(Pdf.MEDIA_TYPE, "pdf"),
    HTML(Html.MEDIA_TYPE, "html"),
    TEXT("text/plain; charset=UTF-8", "txt");

    private final String mediaType;
    private final String ending;

    Handout(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public static Optional<Handout> byCode(String code) {
        return Arrays.stream(values())
                .filter(handout -> handout.code().equals(code))
                .findFirst();
    }

    /// As addresses and fields write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /// The name of a file in this form.
    public String file(String name) {
        return name + "." + ending;
    }

    /// The stream stays open. HWPX is checked by its rules before it leaves; one that breaks any is a broken promise.
    ///
    /// @throws PdfRefused before anything is written, when the document is too large to be laid out
    public void write(Document document, OutputStream out) throws IOException, PdfRefused {
        switch (this) {
            case HWPX -> out.write(hwpx(document));
            case PDF -> Pdf.write(document, List.of(), out);
            case HTML -> {
                var html = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                Html.write(document, html);
                html.flush();
            }
            case TEXT -> out.write(PlainText.unwrapped(document).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] hwpx(Document document) {
        try {
            return HwpxCheck.made(document).bytes();
        } catch (IllegalStateException broken) {
            throw new BrokenPromise(
                    "hwpx-breaks-rules", BrokenPromise.Category.SYSTEM, String.valueOf(broken.getMessage()), broken);
        }
    }
}
