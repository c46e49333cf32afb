package kr.onmaeul.network.line.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.network.line.Trace;
import org.jspecify.annotations.Nullable;

/// A way in words and as a picture.
///
/// @param summary from where to where, over how many cables, how long
/// @param troubles what is broken, open or about to go
public record TraceView(String summary, List<String> troubles, List<Row> rows, Picture picture) {

    /// A line of the table: a thing on the way, and the cable that leads on from it.
    public record Row(
            String ports,
            String name,
            String place,
            String address,
            @Nullable Cord cord) {}

    /// @param written medium, length and what else is known
    public record Cord(String number, String written, String address) {}

    static TraceView of(Page page, Trace trace) {
        var rows = new ArrayList<Row>();
        for (int place = 0; place < trace.points().size(); place++) {
            var point = trace.points().get(place);
            rows.add(new Row(
                    point.ports(),
                    point.name().in(page.locale()),
                    point.place(),
                    point.address(),
                    place < trace.cables().size() ? cord(page, trace.cables().get(place)) : null));
        }
        return new TraceView(summary(page, trace), troubles(page, trace), rows, Picture.of(page, trace, rows));
    }

    private static Cord cord(Page page, Trace.Cord cord) {
        var written = new ArrayList<String>();
        written.add(cord.medium().in(page.locale()));
        if (cord.metres() != null) {
            written.add(metres(page, cord.metres()));
        }
        if (cord.bundle() != null) {
            written.add(page.t("line.in-bundle", cord.bundle()));
        }
        if (cord.label() != null) {
            written.add(cord.label());
        }
        if (cord.leaving()) {
            written.add(page.t("line.leaving"));
        }
        return new Cord(cord.number(), String.join(" · ", written), cord.address());
    }

    static String metres(Page page, BigDecimal metres) {
        return page.t("line.metres", page.number(metres.stripTrailingZeros()));
    }

    private static String summary(Page page, Trace trace) {
        if (trace.cables().isEmpty()) {
            return page.t("line.trace.nothing", trace.from());
        }
        var length = trace.unmeasured() == 0
                ? metres(page, trace.metres())
                : page.t("line.trace.length.partly", metres(page, trace.metres()), page.number(trace.unmeasured()));
        return page.t(
                "line.trace.summary",
                trace.points().getFirst().ports(),
                trace.points().getLast().ports(),
                page.number(trace.cables().size()),
                length);
    }

    private static List<String> troubles(Page page, Trace trace) {
        var troubles = new ArrayList<String>();
        if (trace.circle()) {
            troubles.add(page.t("line.trace.circle"));
            return troubles;
        }
        if (trace.cables().isEmpty()) {
            return troubles;
        }
        if (trace.first() == Trace.End.OPEN) {
            troubles.add(page.t(
                    "line.trace.open", String.valueOf(trace.points().getFirst().in())));
        }
        if (trace.last() == Trace.End.OPEN) {
            troubles.add(page.t(
                    "line.trace.open", String.valueOf(trace.points().getLast().out())));
        }
        if (trace.first() == Trace.End.JACK && trace.last() == Trace.End.JACK) {
            troubles.add(page.t("line.trace.no-device"));
        }
        if (trace.leaving()) {
            troubles.add(page.t("line.trace.leaving"));
        }
        return troubles;
    }
}
