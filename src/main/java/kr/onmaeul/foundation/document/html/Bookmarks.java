package kr.onmaeul.foundation.document.html;

import java.util.List;

/// The headings as the tree of bookmarks that the layout of paper takes from the head of a page.
final class Bookmarks {

    private Bookmarks() {}

    /// One below the other, for who knows their depths.
    static void writeFlat(Tags tags, List<Headings.Place> places) {
        if (places.isEmpty()) {
            return;
        }
        tags.open("bookmarks");
        for (var place : places) {
            tags.empty("bookmark", "name", place.heading().line(), "href", "#" + place.id());
        }
        tags.close();
    }

    static void write(Tags tags, List<Headings.Place> places) {
        if (places.isEmpty()) {
            return;
        }
        tags.open("bookmarks");
        int open = 0;
        for (var place : places) {
            while (open >= place.depth()) {
                tags.close();
                open--;
            }
            tags.open("bookmark", "name", place.heading().line(), "href", "#" + place.id());
            open++;
        }
        while (open-- > 0) {
            tags.close();
        }
        tags.close();
    }
}
