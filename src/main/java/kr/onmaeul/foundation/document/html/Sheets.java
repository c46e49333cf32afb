package kr.onmaeul.foundation.document.html;

import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Sheet;

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
        boolean first = true;
        int begin = 0;
        for (var sheet : Sheet.of(document.settled().body())) {
            int end = begin + sheet.blocks().size();
            if (form.stretch().touches(begin, end)) {
                tags.open(form.paper() ? "div" : "section", "class", name(sheet.kind()) + place(begin, first));
                blocks.write(sheet.blocks(), begin);
                tags.close();
                first = false;
            }
            begin = end + 1;
        }
        tags.close();
    }

    /// Whether it begins on a new page, or went on from the stretch before.
    private String place(int begin, boolean first) {
        if (!first) {
            return " next";
        }
        return form.stretch().from().compareTo(new Spot(begin, 0)) > 0 ? " from-before" : "";
    }

    static String language(Document document) {
        return document.about().language().toLanguageTag();
    }

    private static String name(Sheet.Kind kind) {
        return switch (kind) {
            case COVER -> "front";
            case CONTENTS -> "leaf listed";
            case LEAF -> "leaf";
        };
    }
}
