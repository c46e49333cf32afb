package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/// The tags of a PDF in reading order, each with its alternative text.
final class Structure {

    private static final Pattern BUILDING = Pattern.compile("H[1-6]|L|LI|Table|TR|TH|TD|Figure");

    private Structure() {}

    static List<String> of(byte[] pdf) throws IOException {
        var tags = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            walk(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        }
        return tags;
    }

    /// How many tags of a name there are.
    static int count(PDStructureNode node, String name) {
        int count = 0;
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                count += (name.equals(element.getStructureType()) ? 1 : 0) + count(element, name);
            }
        }
        return count;
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

    /// A line for each heading, list, item, table, row, cell and picture, as [Outline] has it.
    static List<String> outline(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new PdfText();
            pages.getText(document);
            var lines = new ArrayList<StringBuilder>();
            build(document.getDocumentCatalog().getStructureTreeRoot(), pages, 0, new StringBuilder(), lines);
            return lines.stream()
                    .map(line -> line.toString().replaceFirst("\\s+$", ""))
                    .toList();
        }
    }

    /// How many rows and columns a cell takes; nothing for a plain one.
    static String spans(int rows, int columns) {
        return rows == 1 && columns == 1 ? "" : rows + "x" + columns;
    }

    private static void build(
            PDStructureNode node, PdfText pages, int depth, StringBuilder words, List<StringBuilder> lines) {
        for (var kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                words.append(TreeText.unspaced(said(node, kid, pages)));
            } else if (BUILDING.matcher(element.getStructureType()).matches()) {
                var line = new StringBuilder(" ".repeat(depth) + tag(element) + " ");
                if (element.getAlternateDescription() != null) {
                    line.append(":").append(TreeText.unspaced(element.getAlternateDescription()));
                }
                lines.add(line);
                int said = line.length();
                build(element, pages, depth + 1, line, lines);
                if (Outline.leavesNothing(
                        element.getStructureType(), line.length() == said && lines.getLast() == line)) {
                    lines.removeLast();
                }
            } else {
                build(element, pages, depth, words, lines);
            }
        }
    }

    private static String tag(PDStructureElement element) {
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.size(); at++) {
            if (attributes.getObject(at) instanceof PDTableAttributeObject cell) {
                return element.getStructureType() + spans(cell.getRowSpan(), cell.getColSpan());
            }
        }
        return element.getStructureType();
    }

    private static void gather(PDStructureNode node, PdfText pages, StringBuilder text) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                gather(element, pages, text);
            } else {
                text.append(said(node, kid, pages));
            }
        }
    }

    /// What an element says itself.
    private static String said(PDStructureNode node, Object kid, PdfText pages) {
        return switch (kid) {
            case Integer mark -> said(((PDStructureElement) node).getPage(), mark, pages);
            case PDMarkedContentReference marked ->
                said(
                        marked.getPage() == null ? ((PDStructureElement) node).getPage() : marked.getPage(),
                        marked.getMCID(),
                        pages);
            default -> "";
        };
    }

    private static String said(PDPage page, int mark, PdfText pages) {
        return pages.marked
                .getOrDefault(page.getCOSObject(), Map.of())
                .getOrDefault(mark, new StringBuilder())
                .toString();
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
