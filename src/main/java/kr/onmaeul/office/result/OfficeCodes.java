package kr.onmaeul.office.result;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who can answer for a fact and which pieces of work there are.
@Component
class OfficeCodes {

    private static final Pattern INITIATIVE = Pattern.compile("\\d{4}-\\d{1,3}");

    private final Metrics metrics;

    OfficeCodes(Metrics metrics) {
        this.metrics = metrics;
    }

    Set<String> teams() {
        return metrics.all().stream().map(Metric::team).collect(Collectors.toSet());
    }

    boolean initiative(String code) {
        return INITIATIVE.matcher(code).matches();
    }
}
