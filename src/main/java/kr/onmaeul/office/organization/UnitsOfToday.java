package kr.onmaeul.office.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.onmaeul.foundation.security.UnitTree;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Lately;
import org.springframework.stereotype.Component;

/// Which unit stands above which today, as permissions ask it.
@Component
class UnitsOfToday implements UnitTree {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final Lately<Map<String, String>> parents;

    UnitsOfToday(Organization organization, Clock clock) {
        this.parents = new Lately<>(clock, FRESH, () -> parents(organization, LocalDate.now(clock)));
    }

    private static Map<String, String> parents(Organization organization, LocalDate day) {
        var parents = new HashMap<String, String>();
        Stream.concat(
                        organization.teams(day, KnownAt.now()).stream(),
                        organization.departments(day, KnownAt.now()).stream())
                .filter(one -> one.parent() != null)
                .forEach(one -> parents.put(one.code(), one.parent()));
        return Map.copyOf(parents);
    }

    @Override
    public List<String> upwards(String unit) {
        var parents = this.parents.get();
        var path = new ArrayList<String>();
        for (var at = unit; at != null && !path.contains(at); at = parents.get(at)) {
            path.add(at);
        }
        return path;
    }
}
