package kr.onmaeul.foundation.document.html;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.Document;

/// Writes the whole of a document: a section for all that stands between two page breaks, the first of them a cover
/// if it looks like one.
final class Sheets {

    private final Tags tags;
    private final Document document;
    private final Form form;
    private final Blocks blocks;

    Sheets(Tags tags, Document document, Form form) {
        this.tags = tags;
        this.document = document;
        this.form = form;
        this.blocks = new Blocks(tags, document, form);
    }

    void write() {
        tags.open("article", "class", "document", "lang", language(document));
        var sheets = sheets(document.settled().body());
        for (int at = 0; at < sheets.size(); at++) {
            var sheet = sheets.get(at);
            if (at == 0 && isCover(sheet)) {
                tags.open(form.paper() ? "div" : "section", "class", "front");
            } else {
                tags.open(form.paper() ? "div" : "section", "class", at == 0 ? "leaf" : "leaf next");
            }
            blocks.write(sheet);
            tags.close();
        }
        tags.close();
    }

    static String language(Document document) {
        return document.about().language().toLanguageTag();
    }

    private static List<List<Block>> sheets(List<Block> body) {
        var sheets = new ArrayList<List<Block>>();
        var sheet = new ArrayList<Block>();
        for (var block : body) {
            if (block instanceof Block.PageBreak) {
                sheets.add(sheet);
                sheet = new ArrayList<>();
            } else {
                sheet.add(block);
            }
        }
        sheets.add(sheet);
        return sheets;
    }

    private static boolean isCover(List<Block> sheet) {
        return sheet.stream()
                .anyMatch(block -> block instanceof Paragraph(var style, var _, var _) && style == Style.COVER_TITLE);
    }
}
