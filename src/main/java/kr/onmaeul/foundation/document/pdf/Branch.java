package kr.onmaeul.foundation.document.pdf;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.html.Spot;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The tags that go on from one stretch into the next: the document, and within it the sheet, the table or the list at
/// whose spot the two are parted.
final class Branch {

    /// What the layout makes of `html`, `body` and `article`. A sheet of paper is a `div` within them, and so is what
    /// stands around a table.
    private static final List<String> DOCUMENT = List.of("Document", "Div", "Art");

    private Branch() {}

    /// The names of the tags that go on across a spot, from the outside.
    static List<String> across(List<Block> body, Spot spot) {
        var names = new ArrayList<>(DOCUMENT);
        int block = spot.block();
        boolean within = spot.within() > 0;
        if (block > body.size() || block == 0 && !within) {
            return names;
        }
        if (within || !(body.get(block - 1) instanceof Block.PageBreak)) {
            names.add("Div");
        }
        if (within && body.get(block) instanceof Table) {
            names.add("Div");
            names.add("Table");
        } else if (within && body.get(block) instanceof ItemList) {
            names.add("L");
        }
        return names;
    }

    /// The tags of these names, each the first or the last within the one before; fewer where another stands there.
    static List<COSDictionary> of(COSDictionary tree, List<String> names, boolean last) {
        var branch = new ArrayList<COSDictionary>();
        var element = tree;
        for (var name : names) {
            var kids = kids(element);
            if (kids.isEmpty()
                    || !((last ? kids.getLast() : kids.getFirst()) instanceof COSDictionary kid)
                    || !name.equals(kid.getNameAsString(COSName.S))) {
                break;
            }
            branch.add(kid);
            element = kid;
        }
        return branch;
    }

    static List<COSBase> kids(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray all) {
            var each = new ArrayList<COSBase>();
            for (int at = 0; at < all.size(); at++) {
                each.add(all.getObject(at));
            }
            return each;
        }
        return kids == null ? List.of() : List.of(kids);
    }
}
