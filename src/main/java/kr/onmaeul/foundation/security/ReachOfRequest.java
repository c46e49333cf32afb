package kr.onmaeul.foundation.security;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class ReachOfRequest implements Reach {

    private final ObjectProvider<UnitTree> tree;

    ReachOfRequest(ObjectProvider<UnitTree> tree) {
        this.tree = tree;
    }

    @Override
    public boolean covers(String permission, String unit) {
        return Rights.held().map(held -> held.hold(permission, upwards(unit))).orElse(true);
    }

    private List<String> upwards(String unit) {
        var known = tree.getIfAvailable();
        return known == null ? List.of(unit) : known.upwards(unit);
    }
}
