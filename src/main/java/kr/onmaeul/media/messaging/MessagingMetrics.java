package kr.onmaeul.media.messaging;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class MessagingMetrics implements MetricSource {

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of(
                        "messaging.recipients",
                        new Bilingual("문자알림서비스 수신자", "Recipients of messages"),
                        Unit.PEOPLE,
                        Kind.STOCK,
                        "media"),
                Metric.of(
                        "messaging.sends",
                        new Bilingual("문자 발송", "Messages sent out"),
                        Unit.TIMES,
                        Kind.FLOW,
                        "media"));
    }
}
