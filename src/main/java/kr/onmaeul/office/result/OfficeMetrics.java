package kr.onmaeul.office.result;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import org.springframework.stereotype.Component;

/// What no single team's room counts.
@Component
class OfficeMetrics implements MetricSource {

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of("office.vehicles", new Bilingual("차량", "Vehicles"), Unit.DEVICES, Kind.STOCK, "press"));
    }
}
