package kr.onmaeul.press.clipping;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Dimension.Member;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

@Component
class ClippingMetrics implements MetricSource {

    private static final Dimension MEDIUM = new Dimension(
            "medium",
            new Bilingual("매체", "Medium"),
            List.of(
                    new Member("NATIONAL_BROADCAST", new Bilingual("중앙방송", "National broadcasting")),
                    new Member("LOCAL_BROADCAST", new Bilingual("지역방송", "Local broadcasting")),
                    new Member("NATIONAL_DAILY_OR_AGENCY", new Bilingual("중앙일간지·통신사", "National dailies and agencies")),
                    new Member("REGIONAL_OR_ONLINE", new Bilingual("광역(지역)신문·인터넷", "Regional papers and online"))));

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of(
                "press.coverage", new Bilingual("언론보도", "Press coverage"), Unit.CASES, Kind.FLOW, "press", MEDIUM));
    }
}
