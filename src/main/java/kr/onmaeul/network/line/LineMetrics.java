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
        return List.of(
                Metric.of(
                        "line.devices",
                        new Bilingual("네트워크장비", "Network devices"),
                        Unit.DEVICES,
                        Kind.STOCK,
                        "network"),
                Metric.of("line.leased", new Bilingual("전용회선", "Leased lines"), Unit.LINES, Kind.STOCK, "network"),
                Metric.of(
                        "line.fibre",
                        new Bilingual("자가정보통신망(광케이블)", "Own fibre network"),
                        Unit.KILOMETRES,
                        Kind.STOCK,
                        "network"),
                Metric.of("line.lan", new Bilingual("LAN 통신망", "LAN lines"), Unit.LINES, Kind.STOCK, "network"));
    }
}
