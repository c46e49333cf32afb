package kr.onmaeul.network.telephony;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class TelephonyMetrics implements MetricSource {

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of(
                        "telephony.phones-replaced",
                        new Bilingual("전화기 교체", "Telephones replaced"),
                        Unit.DEVICES,
                        Kind.FLOW,
                        "network"),
                Metric.of(
                        "telephony.contract",
                        new Bilingual("인터넷전화 계약금액", "Telephony contract"),
                        Unit.THOUSAND_WON,
                        Kind.STOCK,
                        "network"));
    }
}
