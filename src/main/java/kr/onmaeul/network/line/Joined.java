package kr.onmaeul.network.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Things that hang together, and whether a backbone is among them.
final class Joined {

    private final Set<String> reached;
    private final Map<String, String> above = new HashMap<>();

    Joined(Set<String> backbones) {
        this.reached = new HashSet<>(backbones);
    }

    void join(String one, String other) {
        var first = top(one);
        var second = top(other);
        if (!first.equals(second)) {
            above.put(first, second);
            if (reached.contains(first)) {
                reached.add(second);
            }
        }
    }

    boolean reachesABackbone(String one) {
        return reached.contains(top(one));
    }

    private String top(String one) {
        var at = one;
        for (var next = above.get(at); next != null; next = above.get(at)) {
            var further = above.get(next);
            if (further != null) {
                above.put(at, further);
            }
            at = next;
        }
        return at;
    }
}
