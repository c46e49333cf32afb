package kr.onmaeul.network.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All cables that lie, as a net: its knots are devices, positions of panels, wall jacks and leased lines. A device
/// joins all of its ports; a position of a panel joins its front with its rear.
final class Wiring {

    private final Map<String, Plug> plugs = new HashMap<>();
    private final Map<String, List<Branch>> branches = new HashMap<>();

    /// A port into which something is plugged.
    record Plug(
            String port,
            PortKind kind,
            String owner,
            @Nullable String twin,
            String cable,
            String other) {

        String knot() {
            return switch (kind) {
                case DEVICE, LEASED_A, LEASED_Z -> owner;
                case FRONT, JACK -> port;
                case REAR -> String.valueOf(twin);
            };
        }
    }

    /// Where a cable leads from a knot.
    private record Branch(String cable, String knot) {}

    Wiring(Collection<Plug> all) {
        all.forEach(plug -> plugs.put(plug.port(), plug));
        for (var plug : all) {
            var other = plugs.get(plug.other());
            if (other != null) {
                branches.computeIfAbsent(plug.knot(), _ -> new ArrayList<>())
                        .add(new Branch(plug.cable(), other.knot()));
            }
        }
    }

    /// The knots that are still joined with one of the first when something is cut.
    Set<String> reached(Collection<String> first, Cut cut) {
        var reached = new HashSet<String>();
        var next = new ArrayDeque<String>();
        for (var knot : first) {
            if (!cut.takes(knot) && reached.add(knot)) {
                next.add(knot);
            }
        }
        while (!next.isEmpty()) {
            for (var branch : branches.getOrDefault(next.remove(), List.of())) {
                if (!cut.cables().contains(branch.cable()) && !cut.takes(branch.knot()) && reached.add(branch.knot())) {
                    next.add(branch.knot());
                }
            }
        }
        return reached;
    }

    /// The device or other end at which the way from a port ends, through panels only; none when it is cut or open.
    Optional<String> end(String port, Cut cut) {
        var passed = new HashSet<String>();
        var plug = plugs.get(port);
        while (plug != null && passed.add(plug.cable()) && !cut.cables().contains(plug.cable())) {
            var there = plugs.get(plug.other());
            if (there == null || cut.takes(there.knot())) {
                return Optional.empty();
            }
            if (there.kind().face() != PortKind.FRONT) {
                return Optional.of(there.knot());
            }
            plug = plugs.get(String.valueOf(there.twin()));
        }
        return Optional.empty();
    }

    boolean plugged(String port) {
        return plugs.containsKey(port);
    }
}
