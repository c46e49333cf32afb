package kr.onmaeul.network.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.network.line.TraceStore.Leg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Where lines lead.
@Service
public class Traces {

    private final TraceStore store;

    Traces(TraceStore store) {
        this.store = store;
    }

    /// The line on which something lies, from end to end.
    ///
    /// @param named a port (`N-0003/12`, `P-0007/5R`), a wall jack, a cable, a leased line or an extension
    public Optional<Trace> of(String named) {
        var code = named.strip().toUpperCase(Locale.ROOT);
        var legs = store.legs(code);
        return legs.isEmpty() ? Optional.empty() : Optional.of(joined(legs).towardsTheDevice());
    }

    /// The side of the twin backwards, the port itself, and the side to which it looks.
    private static Trace joined(List<Leg> legs) {
        var onward = legs.stream().filter(Leg::onward).toList();
        var back = legs.stream().filter(leg -> !leg.onward()).toList();
        var start = onward.getFirst();
        var twin = back.isEmpty() ? null : back.getFirst().leave();
        var end = onward.getLast();
        var circle =
                onward.size() > 1 && twin != null && twin.equals(end.point().in());
        var points = new ArrayList<Trace.Point>();
        var cords = new ArrayList<Trace.Cord>();
        if (!circle) {
            for (var leg : back.reversed()) {
                if (leg.cord() != null) {
                    points.add(leg.point().turned());
                    cords.add(leg.cord());
                }
            }
        }
        points.add(begun(start.point(), twin));
        for (var leg : onward) {
            if (leg.cord() != null) {
                points.add(leg.point());
                cords.add(leg.cord());
            }
        }
        return new Trace(String.valueOf(start.leave()), points, cords, circle);
    }

    private static Trace.Point begun(Trace.Point start, @Nullable String twin) {
        return new Trace.Point(
                twin, start.out(), start.kind(), start.owner(), start.name(), start.place(), start.address());
    }
}
