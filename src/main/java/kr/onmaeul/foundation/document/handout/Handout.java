package kr.onmaeul.foundation.document.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.html.Html;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.document.pdf.Attached;
import kr.onmaeul.foundation.document.pdf.Pdf;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.document.text.PlainText;
import kr.onmaeul.foundation.outcome.BrokenPromise;

/// The forms in which a document leaves the house.
public enum Handout {
    /// Checked by its rules before it leaves; one that breaks any is a broken promise.
    HWPX(Hwpx.MEDIA_TYPE, "hwpx"),
    /// Pages that are kept for good, with the checked HWPX of the same document attached as their source.
    PDF(Pdf.MEDIA_TYPE, "pdf"),
    HTML(Html.MEDIA_TYPE, "html"),
    TEXT("text/plain; charset=UTF-8", "txt");

    private static final String NOT_IN_A_NAME = "[\\p{Cntrl}/\\\\:*?\"<>|]";

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

    /// The name of a file in this form, without what systems do not take in one.
    public String file(String name) {
        return name.replaceAll(NOT_IN_A_NAME, "_") + "." + ending;
    }

    /// The stream stays open.
    ///
    /// @throws PdfRefused before anything is written, when the document is too large to be laid out
    public void write(Document document, OutputStream out) throws IOException, PdfRefused {
        switch (this) {
            case HWPX -> out.write(hwpx(document));
            case PDF -> Pdf.write(document, () -> List.of(source(document)), out);
            case HTML -> {
                var html = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                Html.write(document, html);
                html.flush();
            }
            case TEXT -> out.write(PlainText.unwrapped(document).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// The whole file.
    ///
    /// @throws PdfRefused when the document is too large to be laid out
    public byte[] bytes(Document document) throws PdfRefused {
        var out = new ByteArrayOutputStream();
        try {
            write(document, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static byte[] hwpx(Document document) {
        try {
            return HwpxCheck.made(document);
        } catch (IllegalStateException broken) {
            throw new BrokenPromise(
                    "hwpx-breaks-rules", BrokenPromise.Category.SYSTEM, String.valueOf(broken.getMessage()), broken);
        }
    }

    private static Attached source(Document document) {
        var title = document.about().title();
        return new Attached(HWPX.file(title), HWPX.mediaType, hwpx(document), title);
    }
}
