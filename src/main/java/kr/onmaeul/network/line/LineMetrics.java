package kr.onmaeul.network.line;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class LineMetrics implements MetricSource {

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of("line.lan", new Bilingual("LAN 통신망", "LAN lines"), Unit.LINES, Kind.STOCK, "network"));
    }
}
