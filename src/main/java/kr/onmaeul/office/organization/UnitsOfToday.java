package kr.onmaeul.office.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.security.UnitTree;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.stereotype.Component;

/// Which unit stands above which today, as permissions ask it.
@Component
class UnitsOfToday implements UnitTree {

    private final Organization organization;
    private final Clock clock;

    UnitsOfToday(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public List<String> upwards(String unit) {
        var today = LocalDate.now(clock);
        var parents = new HashMap<String, String>();
        Stream.concat(
                        organization.teams(today, KnownAt.now()).stream(),
                        organization.departments(today, KnownAt.now()).stream())
                .filter(one -> one.parent() != null)
                .forEach(one -> parents.put(one.code(), one.parent()));
        var path = new ArrayList<String>();
        for (var at = unit; at != null && !path.contains(at); at = parents.get(at)) {
            path.add(at);
        }
        return path;
    }
}
