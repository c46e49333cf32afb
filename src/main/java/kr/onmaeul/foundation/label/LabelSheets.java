package kr.onmaeul.foundation.label;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Draws labels on sheets of A4, as PDF. Finished sheets wait on the disk, so that thousands of labels cost no memory.
public final class LabelSheets {

    public static final String MEDIA_TYPE = "application/pdf";

    /// At most so many labels in one file.
    public static final int MOST = 5_000;

    private LabelSheets() {}

    /// The stream stays open.
    ///
    /// @param start the first free place of the first sheet, from 1, row by row
    /// @param office whose things they are; stands small on every label
    public static void write(
            Iterator<Label> labels, LabelFormat format, int start, String title, String office, OutputStream out)
            throws IOException {
        if (start < 1 || start > format.labels()) {
            throw new IllegalArgumentException("a sheet has the places 1 to " + format.labels() + ", not " + start);
        }
        try (var pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            about(pdf, title);
            var pen = new LabelPen(format, new LabelLetters(pdf), office);
            int place = start - 1;
            while (labels.hasNext()) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var sheet = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.OVERWRITE, true)) {
                    for (; place < format.labels() && labels.hasNext(); place++) {
                        pen.draw(sheet, labels.next(), place);
                    }
                }
                place = 0;
            }
            pdf.save(out);
        }
    }

    /// What is printed must not be made smaller to fit: the labels would not meet their places.
    private static void about(PDDocument pdf, String title) {
        var info = new PDDocumentInformation();
        info.setTitle(title);
        info.setProducer("Onmaeul");
        pdf.setDocumentInformation(info);
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage("ko");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        catalog.setViewerPreferences(preferences);
    }
}
