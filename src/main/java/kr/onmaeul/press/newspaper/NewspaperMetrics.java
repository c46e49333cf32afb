package kr.onmaeul.press.newspaper;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class NewspaperMetrics implements MetricSource {

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of(
                        "press.newspapers",
                        new Bilingual("구독 신문", "Newspapers subscribed"),
                        Unit.KINDS,
                        Kind.STOCK,
                        "press"),
                Metric.of(
                        "press.subscribed-copies",
                        new Bilingual("구독 부수", "Copies subscribed"),
                        Unit.COPIES_A_MONTH,
                        Kind.STOCK,
                        "press"));
    }
}
