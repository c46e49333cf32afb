package kr.onmaeul.foundation.document.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Document;

/// The headings of a document with their places: what leads to them, and which `h1` to `h6` they are.
final class Headings {

    /// @param depth how many headings it stands below, and itself: from 1, and never more than one below the heading
    /// before
    /// @param block which block of the body it is
    /// @param number which heading it is, counted from 0
    record Place(Heading heading, String id, int depth, int block, int number) {}

    private final List<Place> places = new ArrayList<>();
    private final int top;
    private int next;

    Headings(Document document, Placing placing) {
        this.top = placing.top();
        var above = new ArrayDeque<Integer>();
        var body = document.body();
        for (int at = 0; at < body.size(); at++) {
            if (body.get(at) instanceof Heading heading) {
                while (!above.isEmpty() && above.peek() >= heading.level()) {
                    above.pop();
                }
                above.push(heading.level());
                int number = places.size();
                places.add(new Place(heading, placing.prefix() + "h-" + (number + 1), above.size(), at, number));
            }
        }
    }

    List<Place> within(Stretch stretch) {
        return places.stream().filter(place -> stretch.holds(place.block())).toList();
    }

    /// The next one is the first of a stretch.
    void beginWith(Stretch stretch) {
        next = (int) places.stream()
                .takeWhile(place -> place.block() < stretch.from().block())
                .count();
    }

    List<Place> all() {
        return places;
    }

    /// The place of the next heading of the body, each in its turn.
    Place next() {
        return places.get(next++);
    }

    String tag(Place place) {
        return "h" + Math.min(Heading.DEEPEST, top + place.depth() - 1);
    }
}
