package kr.onmaeul.foundation.document.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.document.html.Spot;

/// Where the parts of a stretch came to stand when it was laid out.
final class Laid {

    /// A spot with which a page begins.
    ///
    /// @param page counted from 0
    record Begun(Spot spot, int page) {}

    /// A spot, or the name of a heading, whose first line is not reached yet.
    private record Awaited(String mark, boolean heading, int before) {}

    private final List<PageBox> pages;
    private final List<Begun> begun = new ArrayList<>();
    private final Map<String, Integer> headings = new HashMap<>();
    private final List<Awaited> awaited = new ArrayList<>();
    private int reached = -1;

    private Laid(List<PageBox> pages) {
        this.pages = pages;
    }

    static Laid of(Box root) {
        var laid = new Laid(root.getLayer().getPages());
        laid.walk(root);
        return laid;
    }

    int pages() {
        return pages.size();
    }

    /// The last spot behind another at which a new page begins.
    Optional<Begun> lastBehind(Spot from) {
        for (int at = begun.size() - 1; at >= 0; at--) {
            if (begun.get(at).page() > 0 && begun.get(at).spot().compareTo(from) > 0) {
                return Optional.of(begun.get(at));
            }
        }
        return Optional.empty();
    }

    /// On which page a heading stands, counted from 0; nothing for one of another stretch.
    Optional<Integer> page(String heading) {
        return Optional.ofNullable(headings.get(heading));
    }

    private void walk(Box box) {
        var element = box.getElement();
        if (element != null) {
            await(element.getAttribute(Spot.MARK), false);
            await(element.getAttribute("id"), true);
        }
        boolean leaf = box instanceof LineBox || box.getChildCount() == 0;
        if (leaf) {
            stands(page(box.getAbsY()));
            reached = Math.max(reached, page(box.getAbsY() + Math.max(0, box.getHeight() - 1)));
            return;
        }
        for (int at = 0; at < box.getChildCount(); at++) {
            walk(box.getChild(at));
        }
    }

    private void await(String mark, boolean heading) {
        if (!mark.isEmpty()) {
            awaited.add(new Awaited(mark, heading, reached));
        }
    }

    private void stands(int page) {
        for (var one : awaited) {
            if (one.heading()) {
                headings.putIfAbsent(one.mark(), page);
            } else if (page > one.before()) {
                begun.add(new Begun(Spot.of(one.mark()), page));
            }
        }
        awaited.clear();
    }

    private int page(int y) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pages.get(middle).getTop() <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
