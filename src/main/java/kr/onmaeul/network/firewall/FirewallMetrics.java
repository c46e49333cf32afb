package kr.onmaeul.network.firewall;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class FirewallMetrics implements MetricSource {

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of(
                "firewall.security-systems",
                new Bilingual("정보보안시스템", "Security systems"),
                Unit.SETS,
                Kind.STOCK,
                "network"));
    }
}
