package kr.onmaeul.foundation.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.document.html.Stretch;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/// One stretch that is bound into the file of the whole document.
final class Bound extends Said {

    private static final COSName MARKED = COSName.getPDFName("MCR");

    /// The layout ends every table with one; there is nothing in it.
    private static final COSName FOOT = COSName.getPDFName("TFoot");

    private static final COSName TARGET = COSName.getPDFName("Dest");
    private static final COSName TAG = COSName.getPDFName("SE");
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final Binding binding;
    private final PDDocument pdf;
    private final COSDictionary tree;
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final Deque<COSDictionary> waiting = new ArrayDeque<>();
    private final int pageTree;

    private Bound(Binding binding, PDDocument pdf, PDStructureTreeRoot root) {
        this.binding = binding;
        this.pdf = pdf;
        this.tree = root.getCOSObject();
        this.pageTree = binding.objects().next();
        numbers.put(tree, binding.tags());
        numbers.put(pdf.getPages().getCOSObject(), pageTree);
    }

    /// @param before the names of the tags that go on from the stretch before
    /// @param after the names of those that go on into the next
    /// @param depths how deep its headings stand
    static void into(Binding binding, PDDocument pdf, List<String> before, List<String> after, List<Integer> depths)
            throws IOException {
        var root = pdf.getDocumentCatalog().getStructureTreeRoot();
        var from = Branch.of(root.getCOSObject(), before, false);
        var table = before.getLast().equals("Table") && from.size() == before.size() ? from.getLast() : null;
        RepeatedHeads.quieten(pdf, table);
        new Bound(binding, pdf, root).write(from, Branch.of(root.getCOSObject(), after, true), depths);
    }

    private void write(List<COSDictionary> from, List<COSDictionary> to, List<Integer> depths) throws IOException {
        boolean first = binding.open().isEmpty();
        var open = tags(from, to);
        if (first) {
            var catalog = pdf.getDocumentCatalog().getCOSObject();
            binding.about(
                    entries(catalog, COSName.PAGES, COSName.STRUCT_TREE_ROOT, COSName.OUTLINES),
                    entries(tree, COSName.K, COSName.PARENT_TREE, NEXT_KEY),
                    number(pdf.getDocumentInformation().getCOSObject()));
        }
        var kids = new StringBuilder();
        for (var page : pdf.getPages()) {
            kids.append(number(page.getCOSObject())).append(" 0 R ");
        }
        int count = pdf.getNumberOfPages();
        binding.put(
                pageTree,
                "<</Type /Pages /Parent %d 0 R /Kids [%s] /Count %d>>".formatted(binding.pages(), kids, count));
        headings(depths);
        int leads = binding.objects().next();
        int next = leads(leads);
        rest();
        binding.bound(pageTree, count, leads, next, open);
    }

    /// Adds the tags of this stretch to those that are open.
    ///
    /// @return those that stay open
    private List<Open> tags(List<COSDictionary> from, List<COSDictionary> to) throws IOException {
        var before = binding.open();
        int shared = Math.min(from.size(), before.size());
        var own = new IdentityHashMap<COSDictionary, Open>();
        for (int at = 0; at < shared; at++) {
            own.put(from.get(at), before.get(at));
            numbers.put(from.get(at), before.get(at).number());
        }
        var after = new ArrayList<Open>();
        for (var element : to) {
            var goesOn = own.get(element);
            if (goesOn == null) {
                int number = binding.objects().next();
                numbers.put(element, number);
                goesOn = new Open(
                        number,
                        after.isEmpty() ? binding.tags() : after.getLast().number(),
                        entries(element, COSName.K, COSName.P, COSName.PG));
            }
            after.add(goesOn);
        }
        for (int at = 0; at < shared; at++) {
            kids(from.get(at), before.get(at), from.subList(0, shared));
        }
        for (int at = 0; at < to.size(); at++) {
            if (!own.containsKey(to.get(at))) {
                kids(to.get(at), after.get(at), List.of());
            }
        }
        for (int at = before.size() - 1; at >= 0; at--) {
            if (!after.contains(before.get(at))) {
                before.get(at).close(binding.objects());
            }
        }
        return after;
    }

    /// @param there the elements that stand in the file already
    private void kids(COSDictionary element, Open open, List<COSDictionary> there) throws IOException {
        for (var kid : Branch.kids(element)) {
            boolean foot = kid instanceof COSDictionary part && FOOT.equals(part.getCOSName(COSName.S));
            if (!foot && there.stream().noneMatch(one -> one == kid)) {
                var out = new ByteArrayOutputStream();
                value(onItsPage(element, kid), out);
                open.add(out.toByteArray());
            }
        }
    }

    /// An element whose parts stand on pages of several stretches has no page of its own.
    private static COSBase onItsPage(COSDictionary element, COSBase kid) {
        if (kid instanceof COSInteger
                || kid instanceof COSDictionary marked && MARKED.equals(marked.getCOSName(COSName.TYPE))) {
            var content = new COSDictionary();
            content.setItem(COSName.TYPE, MARKED);
            content.setItem(COSName.PG, element.getCOSDictionary(COSName.PG));
            if (kid instanceof COSDictionary marked) {
                content.addAll(marked);
            } else {
                content.setItem(COSName.MCID, kid);
            }
            return content;
        }
        return kid;
    }

    private void headings(List<Integer> depths) throws IOException {
        var outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            return;
        }
        var depth = depths.iterator();
        for (var item : outline.children()) {
            var said = item.getCOSObject();
            int target = binding.target(binding.nextHeading());
            var out = new ByteArrayOutputStream();
            value(said.getItem(TARGET), out);
            binding.objects().put(target, out.toByteArray());
            var tag = said.getCOSDictionary(TAG);
            binding.bookmark(new Bookmark(item.getTitle(), depth.next(), target, tag == null ? 0 : number(tag)));
        }
    }

    /// Writes what leads from the pages to the tags.
    ///
    /// @return how many numbers were taken for it
    private int leads(int number) throws IOException {
        var nums = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        var out = new ByteArrayOutputStream();
        int least = Integer.MAX_VALUE;
        int most = -1;
        for (int at = 0; at + 1 < nums.size(); at += 2) {
            int key = nums.getInt(at);
            least = Math.min(least, key);
            most = Math.max(most, key);
            out.writeBytes((key + shift() + " ").getBytes(StandardCharsets.US_ASCII));
            value(nums.get(at + 1), out);
            out.write(' ');
        }
        binding.put(
                number,
                "<</Limits [%d %d] /Nums [%s]>>"
                        .formatted(
                                Math.min(least, most) + shift(),
                                most + shift(),
                                out.toString(StandardCharsets.US_ASCII)));
        return most + 1;
    }

    /// Whatever is led to and not written yet.
    private void rest() throws IOException {
        while (!waiting.isEmpty()) {
            var object = waiting.remove();
            int number = number(object);
            if (object instanceof COSStream stream) {
                try (var data = stream.createRawInputStream()) {
                    binding.objects().stream(number, entries(stream, COSName.LENGTH), stream.getLength(), data);
                }
            } else {
                binding.objects().put(number, dictionary(object));
            }
        }
    }

    @Override
    int number(COSDictionary object) {
        var known = numbers.get(object);
        if (known != null) {
            return known;
        }
        int number = binding.objects().next();
        numbers.put(object, number);
        waiting.add(object);
        return number;
    }

    @Override
    int shift() {
        return binding.shift();
    }

    @Override
    @Nullable
    String action(COSDictionary action) {
        if (action.getDictionaryObject(COSName.URI) instanceof COSString address
                && address.getString().startsWith(Stretch.HEADING + ":")) {
            var heading = address.getString().substring(Stretch.HEADING.length() + 1);
            return "<</S /GoTo /D %d 0 R>>".formatted(binding.target(Integer.parseInt(heading)));
        }
        return null;
    }
}
