package kr.onmaeul.network.line.web;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.network.line.PortKind;
import kr.onmaeul.network.line.Trace;

/// A way drawn from top to bottom: a box for everything it passes, a line for every cable.
public record Picture(int width, int height, List<Box> boxes, List<Line> lines) {

    private static final int WIDTH = 340;
    private static final int BOX = 50;
    private static final int GAP = 46;

    /// How many signs fit into a box; Hangul takes about two of them.
    private static final int SIGNS = 46;

    /// @param kind how it is painted
    /// @param asked whether somebody began to ask here
    public record Box(int y, String kind, boolean asked, String above, String below) {}

    /// @param leaving whether the cable is to be removed
    public record Line(int from, int to, boolean leaving, String written) {}

    static Picture of(Page page, Trace trace, List<TraceView.Row> rows) {
        var boxes = new ArrayList<Box>();
        var lines = new ArrayList<Line>();
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var point = trace.points().get(place);
            int y = 1 + place * (BOX + GAP);
            boxes.add(new Box(
                    y,
                    kind(point.kind()),
                    trace.from().equals(point.in()) || trace.from().equals(point.out()),
                    shortened(row.ports()),
                    shortened(row.name() + ", " + row.place())));
            if (place < trace.cables().size()) {
                var cord = trace.cables().get(place);
                var medium = cord.medium().in(page.locale());
                lines.add(new Line(
                        y + BOX,
                        y + BOX + GAP,
                        cord.leaving(),
                        shortened(cord.number() + " · "
                                + (cord.metres() == null
                                        ? medium
                                        : medium + " · " + TraceView.metres(page, cord.metres())))));
            }
        }
        return new Picture(WIDTH, rows.size() * (BOX + GAP) - GAP + 2, boxes, lines);
    }

    private static String kind(PortKind kind) {
        return switch (kind) {
            case DEVICE -> "device";
            case FRONT, REAR -> "panel";
            case JACK -> "jack";
            case LEASED_A, LEASED_Z -> "leased";
        };
    }

    static String shortened(String text) {
        int signs = 0;
        for (int place = 0; place < text.length(); place++) {
            signs += text.charAt(place) < 0x1100 ? 1 : 2;
            if (signs > SIGNS) {
                return text.substring(0, place - 1) + "…";
            }
        }
        return text;
    }
}
