package kr.onmaeul.information.homepage;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class HomepageMetrics implements MetricSource {

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of(
                "homepage.banners",
                new Bilingual("홍보배너 게시", "Banners published"),
                Unit.CASES,
                Kind.FLOW,
                "information"));
    }
}
