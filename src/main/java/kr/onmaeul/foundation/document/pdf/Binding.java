package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Binds stretches of a document into one file: one tree of pages, one tree of tags, one of bookmarks. A stretch is
/// written as soon as it comes and then forgotten.
final class Binding {

    private final FileObjects objects;
    private final int pages;
    private final int tags;
    private final TreeMap<Integer, Integer> targets = new TreeMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final StringBuilder pageKids = new StringBuilder();
    private final StringBuilder parentKids = new StringBuilder();
    private List<Open> open = List.of();
    private byte[] catalog = {};
    private byte[] tree = {};
    private int info;
    private int pageCount;
    private int shift;

    Binding(OutputStream out) throws IOException {
        objects = new FileObjects(out);
        pages = objects.next();
        tags = objects.next();
    }

    FileObjects objects() {
        return objects;
    }

    /// The tree of all pages, and that of all tags.
    int pages() {
        return pages;
    }

    int tags() {
        return tags;
    }

    /// How many numbers that lead from pages to tags are given away.
    int shift() {
        return shift;
    }

    List<Open> open() {
        return open;
    }

    /// The object that says where a heading stands.
    int target(int heading) {
        return targets.computeIfAbsent(heading, _ -> objects.next());
    }

    void bookmark(Bookmark bookmark) {
        bookmarks.add(bookmark);
    }

    int nextHeading() {
        return bookmarks.size();
    }

    /// What the first stretch says of the whole.
    ///
    /// @param catalog the entries of its catalog
    /// @param tree those of the root of its tags
    void about(byte[] catalog, byte[] tree, int info) {
        this.catalog = catalog;
        this.tree = tree;
        this.info = info;
    }

    /// @param node the tree of the pages of a stretch
    /// @param leads the tree that leads from its pages to its tags
    /// @param numbers how many such numbers it has
    void bound(int node, int count, int leads, int numbers, List<Open> stillOpen) {
        pageKids.append(node).append(" 0 R ");
        parentKids.append(leads).append(" 0 R ");
        pageCount += count;
        shift += numbers;
        open = stillOpen;
    }

    /// @param identity sixteen bytes
    void end(byte[] identity) throws IOException {
        for (var element : open.reversed()) {
            element.close(objects);
        }
        put(pages, "<</Type /Pages /Kids [%s] /Count %d>>".formatted(pageKids, pageCount));
        int parents = objects.next();
        put(parents, "<</Kids [%s]>>".formatted(parentKids));
        put(
                tags,
                tree,
                "/K [%d 0 R] /ParentTree %d 0 R /ParentTreeNextKey %d"
                        .formatted(open.getFirst().number(), parents, shift));
        var outlines = bookmarks.isEmpty() ? "" : "/Outlines %d 0 R".formatted(Bookmark.write(bookmarks, objects));
        int root = objects.next();
        put(root, catalog, "/Pages %d 0 R /StructTreeRoot %d 0 R %s".formatted(pages, tags, outlines));
        objects.end(root, info, identity);
    }

    void put(int number, String object) throws IOException {
        objects.put(number, object.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void put(int number, byte[] entries, String more) throws IOException {
        put(number, "<<" + new String(entries, StandardCharsets.ISO_8859_1) + more + ">>");
    }
}
