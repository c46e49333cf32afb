package kr.onmaeul.press.release;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class ReleaseMetrics implements MetricSource {

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of(
                "press.releases", new Bilingual("보도자료 배포", "Press releases sent"), Unit.CASES, Kind.FLOW, "press"));
    }
}
