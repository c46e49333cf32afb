package kr.onmaeul.foundation.document.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Pages on which nothing stands but the room below the last line of a stretch. In the whole document that room is the
/// end of a page.
final class BlankPages {

    private BlankPages() {}

    /// Takes blank pages away as long as there are more pages than there should be.
    static void removeBehind(int wanted, PDDocument pdf) {
        var filled = filled(pdf);
        for (int last = pdf.getNumberOfPages() - 1; last >= wanted; last--) {
            if (filled.contains(pdf.getPage(last).getStructParents())) {
                return;
            }
            pdf.removePage(last);
        }
    }

    /// The numbers of the pages that lead to a tag.
    private static Set<Integer> filled(PDDocument pdf) {
        var filled = new HashSet<Integer>();
        var tree = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        var leads = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int at = 0; at + 1 < leads.size(); at += 2) {
            if (leads.getObject(at + 1) instanceof COSArray marks
                    && marks.toList().stream().anyMatch(BlankPages::leads)) {
                filled.add(leads.getInt(at));
            }
        }
        return filled;
    }

    private static boolean leads(@Nullable COSBase mark) {
        return mark != null && mark != COSNull.NULL;
    }
}
