package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/// The heads of tables that stand again on every page, said once: what the layout painted again becomes something that
/// stands around the page, so that nobody hears it twice.
final class RepeatedHeads {

    private static final COSName HEAD = COSName.getPDFName("THead");
    private static final Pattern MARKED = Pattern.compile("/(?:Span|Figure) <</MCID (\\d+)>> BDC");
    private static final String AROUND = "/Artifact <</Type /Pagination>> BDC";

    private static final Pattern SECTION =
            Pattern.compile("/(?:Span|Figure) <</MCID (\\d+)>> BDC\n(.*?)\nEMC\n", Pattern.DOTALL);

    private final Map<COSDictionary, Map<Integer, String>> sections = new IdentityHashMap<>();
    private final Map<COSDictionary, Set<Integer>> again = new IdentityHashMap<>();

    private RepeatedHeads() {}

    static void quieten(PDDocument pdf) throws IOException {
        quieten(pdf, null);
    }

    /// @param goesOn a table whose head was said in the stretch before, or null
    static void quieten(PDDocument pdf, @Nullable COSDictionary goesOn) throws IOException {
        var tree = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (tree == null) {
            return;
        }
        var heads = new RepeatedHeads();
        if (goesOn != null) {
            heads.silence(goesOn);
        }
        heads.walk(tree.getCOSObject(), false);
        if (heads.again.isEmpty()) {
            return;
        }
        heads.forget(tree.getParentTree().getCOSObject().getCOSArray(COSName.NUMS));
        for (var page : pdf.getPages()) {
            var marks = heads.again.get(page.getCOSObject());
            if (marks != null) {
                repaint(pdf, page, marks);
            }
        }
    }

    private void silence(COSDictionary table) {
        var kept = new COSArray();
        for (var kid : Branch.kids(table)) {
            if (kid instanceof COSDictionary inner && HEAD.equals(inner.getCOSName(COSName.S))) {
                silenceAll(inner);
            } else {
                kept.add(kid);
            }
        }
        table.setItem(COSName.K, kept);
    }

    private void silenceAll(COSDictionary element) {
        for (var kid : Branch.kids(element)) {
            var page = page(element, kid);
            if (page != null) {
                again.computeIfAbsent(page, _ -> new HashSet<>()).add(mark(kid));
            } else if (kid instanceof COSDictionary inner) {
                silenceAll(inner);
            }
        }
    }

    private void walk(COSDictionary element, boolean head) {
        boolean within = head || HEAD.equals(element.getCOSName(COSName.S));
        var kids = Branch.kids(element);
        if (within) {
            quieten(element, kids);
        }
        for (var kid : kids) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                walk(inner, within);
            }
        }
    }

    /// What an element has on later pages is there again if it is as much as on its first page, or twice as much; a
    /// cell that goes on over the end of its page keeps what it has.
    private void quieten(COSDictionary element, List<COSBase> kids) {
        var byPage = new LinkedHashMap<COSDictionary, List<COSBase>>();
        for (var kid : kids) {
            var page = page(element, kid);
            if (page != null) {
                byPage.computeIfAbsent(page, _ -> new ArrayList<>()).add(kid);
            }
        }
        for (var page : byPage.entrySet()) {
            if (page.getValue().size() > 1) {
                page.setValue(onceOnly(page.getKey(), page.getValue()));
            }
        }
        if (byPage.isEmpty()) {
            return;
        }
        int first = byPage.firstEntry().getValue().size();
        boolean goesOn = byPage.values().stream().anyMatch(each -> each.size() % first != 0);
        var kept = new COSArray();
        for (var kid : kids) {
            var page = page(element, kid);
            if (page == null
                    || byPage.getOrDefault(page, List.of()).contains(kid)
                            && (goesOn || byPage.firstEntry().getKey() == page)) {
                kept.add(kid);
            } else {
                again.computeIfAbsent(page, _ -> new HashSet<>()).add(mark(kid));
            }
        }
        element.setItem(COSName.K, kept);
    }

    /// Now and then the layout paints a head over itself: the same words at the same place.
    private List<COSBase> onceOnly(COSDictionary page, List<COSBase> kids) {
        var painted = sections.computeIfAbsent(page, RepeatedHeads::sections);
        var seen = new HashSet<String>();
        return kids.stream()
                .filter(kid -> seen.add(painted.getOrDefault(mark(kid), "?" + mark(kid))))
                .toList();
    }

    /// What a page paints under each mark.
    private static Map<Integer, String> sections(COSDictionary page) {
        try {
            var sections = new HashMap<Integer, String>();
            var painted = SECTION.matcher(written(new PDPage(page)));
            while (painted.find()) {
                sections.put(Integer.valueOf(painted.group(1)), words(painted.group(2)));
            }
            return sections;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Which words stand where; colours are set only where they change.
    private static String words(String section) {
        return section.lines()
                .filter(line -> line.endsWith(" Tm") || line.endsWith(" Tj") || line.endsWith(" TJ"))
                .collect(Collectors.joining("\n"));
    }

    private static String written(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /// The page on which a kid stands as marked content, or null for an element within.
    private static @Nullable COSDictionary page(COSDictionary element, COSBase kid) {
        if (kid instanceof COSInteger) {
            return element.getCOSDictionary(COSName.PG);
        }
        if (kid instanceof COSDictionary marked && marked.containsKey(COSName.MCID)) {
            return marked.containsKey(COSName.PG)
                    ? marked.getCOSDictionary(COSName.PG)
                    : element.getCOSDictionary(COSName.PG);
        }
        return null;
    }

    private static int mark(COSBase kid) {
        return kid instanceof COSInteger number ? number.intValue() : ((COSDictionary) kid).getInt(COSName.MCID);
    }

    /// Takes out what leads from the pages back to the elements.
    private void forget(COSArray numbers) {
        var byNumber = new HashMap<Integer, COSArray>();
        for (int at = 0; at + 1 < numbers.size(); at += 2) {
            if (numbers.getObject(at + 1) instanceof COSArray marks) {
                byNumber.put(numbers.getInt(at), marks);
            }
        }
        again.forEach((page, marks) -> {
            var leads = byNumber.get(page.getInt(COSName.STRUCT_PARENTS));
            if (leads != null) {
                marks.forEach(mark -> leads.set(mark, COSNull.NULL));
            }
        });
    }

    private static void repaint(PDDocument pdf, PDPage page, Set<Integer> marks) throws IOException {
        var repainted = MARKED.matcher(written(page))
                .replaceAll(found -> Matcher.quoteReplacement(
                        marks.contains(Integer.valueOf(found.group(1))) ? AROUND : found.group()));
        var stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(repainted.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(stream);
    }
}
