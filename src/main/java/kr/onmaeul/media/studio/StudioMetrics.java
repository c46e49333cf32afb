package kr.onmaeul.media.studio;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class StudioMetrics implements MetricSource {

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of(
                "studio.area", new Bilingual("스튜디오 면적", "Studio area"), Unit.SQUARE_METRES, Kind.STOCK, "media"));
    }
}
