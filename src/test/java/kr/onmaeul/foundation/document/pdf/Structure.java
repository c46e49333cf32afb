package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/// The tags of a PDF in reading order, each with its alternative text.
final class Structure {

    private Structure() {}

    static List<String> of(byte[] pdf) throws IOException {
        var tags = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            walk(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        }
        return tags;
    }

    /// The text in the order in which the tags lead through it.
    static String text(byte[] pdf) throws IOException {
        var text = new StringBuilder();
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new PdfText();
            pages.getText(document);
            gather(document.getDocumentCatalog().getStructureTreeRoot(), pages, text);
        }
        return text.toString();
    }

    private static void gather(PDStructureNode node, PdfText pages, StringBuilder text) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> gather(element, pages, text);
                case Integer mark -> say(((PDStructureElement) node).getPage(), mark, pages, text);
                case PDMarkedContentReference marked ->
                    say(
                            marked.getPage() == null ? ((PDStructureElement) node).getPage() : marked.getPage(),
                            marked.getMCID(),
                            pages,
                            text);
                default -> {}
            }
        }
    }

    private static void say(PDPage page, int mark, PdfText pages, StringBuilder text) {
        text.append(pages.marked.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, new StringBuilder()));
    }

    private static void walk(PDStructureNode node, List<String> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var words = element.getAlternateDescription();
                tags.add(element.getStructureType() + (words == null ? "" : ": " + words));
                walk(element, tags);
            }
        }
    }
}
