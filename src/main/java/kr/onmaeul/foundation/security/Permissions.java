package kr.onmaeul.foundation.security;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody may do, and for which units. A task for the whole office holds everywhere.
record Permissions(Map<String, Set<String>> units) {

    /// Stands for every unit.
    private static final String EVERYWHERE = "";

    static final Permissions NONE = new Permissions(Map.of());

    Permissions {
        units = Map.copyOf(units);
    }

    /// A role that an account holds in a unit.
    record Held(String role, String unit) {}

    static Permissions everywhere(Set<String> names) {
        var units = new HashMap<String, Set<String>>();
        names.forEach(name -> units.put(name, Set.of(EVERYWHERE)));
        return new Permissions(units);
    }

    static Permissions of(List<Held> held) {
        var units = new HashMap<String, Set<String>>();
        for (var one : held) {
            Role.named(one.role())
                    .ifPresent(role -> role.permissions()
                            .forEach(name -> units.computeIfAbsent(name, _ -> new HashSet<>())
                                    .add(role.holdsInItsUnit() ? one.unit() : EVERYWHERE)));
        }
        return new Permissions(units);
    }

    Permissions and(Permissions others) {
        var all = new HashMap<String, Set<String>>();
        for (var some : List.of(this, others)) {
            some.units.forEach((name, where) ->
                    all.computeIfAbsent(name, _ -> new HashSet<>()).addAll(where));
        }
        return new Permissions(all);
    }

    Set<String> names() {
        return units.keySet();
    }

    /// @param upwards a unit and those above it
    boolean hold(String permission, List<String> upwards) {
        var where = units.getOrDefault(permission, Set.of());
        return where.contains(EVERYWHERE) || upwards.stream().anyMatch(where::contains);
    }
}
