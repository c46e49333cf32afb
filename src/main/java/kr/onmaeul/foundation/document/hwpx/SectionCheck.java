package kr.onmaeul.foundation.document.hwpx;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A section: references, ids of its objects, and its tables. Rules 6 to 9.
final class SectionCheck {

    /// Attributes that refer into the lists of the header.
    static final String[] REFERENCES = {
        "charPrIDRef", "paraPrIDRef", "styleIDRef", "nextStyleIDRef", "borderFillIDRef", "tabPrIDRef"
    };

    private static final Set<String> OBJECTS = Set.of("tbl", "pic", "fieldBegin", "header", "footer");

    private final PackageRead contents;
    private final String part;
    private final HeaderCheck header;
    private final Findings findings;
    private final Set<String> objects = new HashSet<>();
    private final Set<String> fields = new HashSet<>();

    private SectionCheck(PackageRead contents, String part, HeaderCheck header, Findings findings) {
        this.contents = contents;
        this.part = part;
        this.header = header;
        this.findings = findings;
    }

    static void check(
            Archive archive, PackageRead contents, Archive.Entry section, HeaderCheck header, Findings findings)
            throws HwpxRefused {
        var check = new SectionCheck(contents, section.name(), header, findings);
        Cursor.walk(archive, section, cursor -> check.inside(cursor, null));
    }

    /// @param table in whose rows and cells the element stands
    private void inside(Cursor cursor, @Nullable TableCheck table) {
        cursor.children(() -> element(cursor, table));
    }

    private void element(Cursor cursor, @Nullable TableCheck table) {
        for (var kind : REFERENCES) {
            header.refer(part, kind, cursor.attribute(kind));
        }
        var name = cursor.name();
        var id = cursor.attribute("id");
        if (OBJECTS.contains(name) && !id.isEmpty() && !objects.add(id)) {
            findings.add(Rule.COUNTS, part, "two objects have the id " + id);
        }
        switch (name) {
            case "fieldBegin" -> fields.add(id);
            case "fieldEnd" -> {
                if (!fields.contains(cursor.attribute("beginIDRef"))) {
                    findings.add(Rule.REFERENCES, part, "a field ends that did not begin");
                }
            }
            case "img" -> {
                var picture = cursor.attribute("binaryItemIDRef");
                if (contents.path(picture).isEmpty()) {
                    findings.add(Rule.REFERENCES, part, "binaryItemIDRef " + picture + " leads to nothing");
                }
            }
            case "tbl" -> {
                var within = new TableCheck(part, id, cursor.number("rowCnt"), cursor.number("colCnt"), findings);
                inside(cursor, within);
                within.end();
                return;
            }
            default -> {}
        }
        if (table == null) {
            inside(cursor, null);
        } else {
            table.element(cursor, () -> inside(cursor, null), () -> inside(cursor, table));
        }
    }
}
