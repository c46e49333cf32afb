package kr.onmaeul.network.inspection;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

/// Inspections as work that was done. The facts come from the register.
@Component
class InspectionMetrics implements MetricSource {

    static final String DONE = "inspection.done";

    static final Dimension VERDICT = new Dimension(
            "verdict",
            new Bilingual("판정", "Verdict"),
            List.of(
                    new Dimension.Member("FIT", PreUseInspection.State.FIT.label()),
                    new Dimension.Member("UNFIT", PreUseInspection.State.UNFIT.label())));

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of(
                DONE, new Bilingual("사용전검사", "Pre-use inspections"), Unit.CASES, Kind.FLOW, "network", VERDICT));
    }
}
