package kr.onmaeul.office.initiative.web;

import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Initiatives;

/// Where the records of an initiative are seen and changed.
public final class RecordLinks {

    private final String initiative;
    private final String plans;
    private final Map<String, String> planned;
    private final int number;

    RecordLinks(Initiatives.Records records) {
        this.initiative = "/registers/" + records.initiatives().name() + "/"
                + records.initiative().id();
        this.plans = "/registers/" + records.plans().name();
        this.planned = records.planned().entrySet().stream()
                .collect(Collectors.toMap(plan -> plan.getValue().code(), plan -> plans + "/" + plan.getKey()));
        this.number = planned.keySet().stream()
                        .mapToInt(code -> Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)))
                        .max()
                        .orElse(0)
                + 1;
    }

    public String initiative() {
        return initiative;
    }

    public String lines() {
        return initiative + "/change#f-lines";
    }

    public String plan(String code) {
        return planned.getOrDefault(code, plans);
    }

    public String plans(Initiative initiative) {
        return plans + "?initiative=" + initiative.code();
    }

    /// The form of the register with what the next plan of the initiative usually says.
    ///
    /// @param place the one behind the last
    public String newPlan(Initiative initiative, int place) {
        return "%1$s/new?initiative=%2$s&code=%2$s-%3$02d&place=%4$d&first=%5$s&last=%6$s"
                .formatted(plans, initiative.code(), number, place, initiative.first(), initiative.last());
    }
}
