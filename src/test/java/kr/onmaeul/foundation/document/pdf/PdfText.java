package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The text of a PDF as a reader takes it out: without what is marked as standing around the pages (header, footer,
/// page number, heads of tables that stand again).
final class PdfText extends PDFTextStripper {

    private final Deque<Boolean> around = new ArrayDeque<>();
    private final Deque<Integer> marks = new ArrayDeque<>();

    /// What each page says under each mark, for who follows the tags.
    final Map<COSDictionary, Map<Integer, StringBuilder>> marked = new HashMap<>();

    /// Letters that stand upon one another, as in a column narrower than a letter, are all there.
    PdfText() {
        setSuppressDuplicateOverlappingText(false);
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static String of(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PdfText().getText(document);
        }
    }

    static String ofPage(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PdfText();
            text.setStartPage(page);
            text.setEndPage(page);
            return text.getText(document);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marks.push(properties == null ? -1 : properties.getInt(COSName.MCID, -1));
        around.push(COSName.ARTIFACT.equals(tag) || Boolean.TRUE.equals(around.peek()));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        around.poll();
        marks.poll();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!Boolean.TRUE.equals(around.peek())) {
            marked.computeIfAbsent(getCurrentPage().getCOSObject(), _ -> new HashMap<>())
                    .computeIfAbsent(marks.isEmpty() ? -1 : marks.peek(), _ -> new StringBuilder())
                    .append(text.getUnicode());
            super.processTextPosition(text);
        }
    }
}
