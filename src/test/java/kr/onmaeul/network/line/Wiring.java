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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All cables that lie, as a net that is looked at as a whole: its knots are devices, positions of panels, wall
/// jacks and leased lines. A device joins all of its ports; a position of a panel joins its front with its rear.
/// Slow and plain, so that what the program finds can be held against it.
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

    /// What is cut, with every position of a panel.
    record Loss(String named, Set<String> cables) {

        static final Loss NOTHING = new Loss("", Set.of());

        boolean takes(String knot) {
            return knot.equals(named) || !named.isEmpty() && knot.startsWith(named + "/");
        }
    }

    static Wiring of(JdbcClient database) {
        return new Wiring(database.sql("""
                        SELECT e.port, p.kind, p.owner, p.twin, e.cable, e.other
                        FROM line_cable_end e JOIN line_port p ON p.code = e.port
                        """)
                .query((row, _) -> new Plug(
                        row.getString("port"),
                        PortKind.valueOf(row.getString("kind")),
                        row.getString("owner"),
                        row.getString("twin"),
                        row.getString("cable"),
                        row.getString("other")))
                .list());
    }

    private Wiring(Collection<Plug> all) {
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
    private Set<String> reached(Collection<String> first, Loss cut) {
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
    private Optional<String> end(String port, Loss cut) {
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

    /// What reaches one of the backbones and does so no longer, and the leased lines of which one end does no longer.
    Set<String> lost(Collection<String> backbones, Loss cut) {
        var before = reached(backbones, Loss.NOTHING);
        var after = reached(backbones, cut);
        var lost = new TreeSet<String>();
        for (var plug : plugs.values()) {
            var knot = plug.knot();
            if (cut.takes(knot) || plug.kind().face() == PortKind.FRONT) {
                continue;
            }
            boolean reaches = plug.kind().face() == PortKind.LEASED_A
                    ? leads(plug.port(), Loss.NOTHING, before) && !leads(plug.port(), cut, after)
                    : before.contains(knot) && !after.contains(knot);
            if (reaches) {
                lost.add(knot);
            }
        }
        return lost;
    }

    private boolean leads(String port, Loss cut, Set<String> reached) {
        return end(port, cut).filter(reached::contains).isPresent();
    }
}
