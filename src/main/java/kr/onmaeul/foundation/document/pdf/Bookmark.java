package kr.onmaeul.foundation.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/// A heading in the tree of bookmarks (ISO 32000-1, 12.3.3).
///
/// @param depth how many headings it stands below, and itself
/// @param target the object that says where it leads
/// @param tag the tag of the heading, or 0
record Bookmark(String title, int depth, int target, int tag) {

    /// Writes the tree.
    ///
    /// @return the number of its root
    static int write(List<Bookmark> all, FileObjects objects) throws IOException {
        var root = new Node(objects.next());
        var above = new ArrayList<Node>(List.of(root));
        for (var bookmark : all) {
            while (above.size() > bookmark.depth()) {
                above.removeLast();
            }
            var node = new Node(objects.next());
            node.bookmark = bookmark;
            above.getLast().kids.add(node);
            above.add(node);
        }
        root.write(objects, "/Type /Outlines /Count " + root.kids.size());
        return root.number;
    }

    private static final class Node {
        private final int number;
        private final List<Node> kids = new ArrayList<>();
        private Bookmark bookmark = new Bookmark("", 0, 0, 0);

        Node(int number) {
            this.number = number;
        }

        /// Closed, as every bookmark with others below it is at first.
        void write(FileObjects objects, String entries) throws IOException {
            var out = new ByteArrayOutputStream();
            text("<<" + entries, out);
            if (bookmark.target > 0) {
                text("/Title ", out);
                COSWriter.writeString(new COSString(bookmark.title), out);
                text("/Dest %d 0 R".formatted(bookmark.target), out);
            }
            if (bookmark.tag > 0) {
                text("/SE %d 0 R".formatted(bookmark.tag), out);
            }
            if (!kids.isEmpty()) {
                text("/First %d 0 R /Last %d 0 R".formatted(kids.getFirst().number, kids.getLast().number), out);
            }
            text(">>", out);
            objects.put(number, out.toByteArray());
            for (int at = 0; at < kids.size(); at++) {
                var kid = kids.get(at);
                kid.write(
                        objects,
                        "/Parent %d 0 R".formatted(number)
                                + (at > 0 ? "/Prev %d 0 R".formatted(kids.get(at - 1).number) : "")
                                + (at + 1 < kids.size() ? "/Next %d 0 R".formatted(kids.get(at + 1).number) : "")
                                + (kid.kids.isEmpty() ? "" : "/Count -" + kid.kids.size()));
            }
        }

        private static void text(String words, ByteArrayOutputStream out) {
            out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
