package kr.onmaeul.foundation.document.hwpx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The lists of the header: rules 5, 6 and, for what they refer to among themselves, 7.
final class HeaderCheck {

    /// Lists that count their children, by the kind of reference that leads into them.
    private static final Map<String, String> LISTS = Map.of(
            "charProperties", "charPrIDRef",
            "paraProperties", "paraPrIDRef",
            "styles", "styleIDRef",
            "borderFills", "borderFillIDRef",
            "tabProperties", "tabPrIDRef",
            "numberings", "numbering",
            "bullets", "bullet",
            "fontfaces", "fontface");

    /// What says that nothing is meant.
    private static final String NOTHING = "4294967295";

    private final Map<String, Set<String>> known = new HashMap<>();
    private final Findings findings;
    private final String part;

    private HeaderCheck(String part, Findings findings) {
        this.part = part;
        this.findings = findings;
    }

    static HeaderCheck of(Archive archive, PackageRead contents, Findings findings) throws HwpxRefused {
        var part = contents.path("header").orElse("Contents/header.xml");
        var check = new HeaderCheck(part, findings);
        Cursor.walk(
                archive,
                archive.require(part),
                cursor -> check.head(cursor, contents.sections().size()));
        Cursor.walk(archive, archive.require(part), check::references);
        return check;
    }

    /// Finds a reference that leads nowhere.
    ///
    /// @param kind the name of the attribute
    void refer(String where, String kind, String id) {
        var list = kind.equals("nextStyleIDRef") ? "styleIDRef" : kind;
        if (!id.isEmpty()
                && !id.equals(NOTHING)
                && !known.getOrDefault(list, Set.of()).contains(id)) {
            findings.add(Rule.REFERENCES, where, kind + " " + id + " leads to nothing");
        }
    }

    private void head(Cursor cursor, int sections) {
        if (cursor.number("secCnt") != sections) {
            findings.add(
                    Rule.SECTIONS,
                    part,
                    "secCnt is %s for %d sections".formatted(cursor.attribute("secCnt"), sections));
        }
        cursor.children(() -> {
            if (cursor.name().equals("refList")) {
                cursor.children(() -> list(cursor));
            }
        });
    }

    private void list(Cursor cursor) {
        var name = cursor.name();
        var counted = cursor.attribute("itemCnt");
        var ids = new HashSet<String>();
        var count = new int[1];
        cursor.children(() -> {
            count[0]++;
            var id = name.equals("fontfaces") ? cursor.attribute("lang") : cursor.attribute("id");
            if (!id.isEmpty() && !ids.add(id)) {
                findings.add(Rule.COUNTS, part, "id " + id + " stands twice in " + name);
            }
            if (name.equals("fontfaces")) {
                fonts(cursor, id);
            }
        });
        known.put(LISTS.getOrDefault(name, name), ids);
        if (!counted.isEmpty() && !counted.equals(String.valueOf(count[0]))) {
            findings.add(Rule.COUNTS, part, "%s counts %s and has %d".formatted(name, counted, count[0]));
        }
    }

    private void fonts(Cursor cursor, String script) {
        var counted = cursor.attribute("fontCnt");
        var ids = new HashSet<String>();
        cursor.children(() -> {
            if (cursor.name().equals("font") && !ids.add(cursor.attribute("id"))) {
                findings.add(Rule.COUNTS, part, "font " + cursor.attribute("id") + " stands twice for " + script);
            }
        });
        known.put("font." + script.toLowerCase(Locale.ROOT), ids);
        if (!counted.equals(String.valueOf(ids.size()))) {
            findings.add(Rule.COUNTS, part, "fontface %s counts %s and has %d".formatted(script, counted, ids.size()));
        }
    }

    private void references(Cursor cursor) {
        cursor.children(() -> {
            for (var kind : SectionCheck.REFERENCES) {
                refer(part, kind, cursor.attribute(kind));
            }
            if (cursor.name().equals("fontRef")) {
                for (var script : Letters.SCRIPTS) {
                    refer(part, "font." + script, cursor.attribute(script));
                }
            }
            if (cursor.name().equals("heading") && cursor.attribute("type").equals("BULLET")) {
                refer(part, "bullet", cursor.attribute("idRef"));
            }
            if (cursor.name().equals("heading") && cursor.attribute("type").equals("NUMBER")) {
                refer(part, "numbering", cursor.attribute("idRef"));
            }
            references(cursor);
        });
    }
}
