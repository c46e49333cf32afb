package kr.onmaeul.media.iptv;

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
class IptvMetrics implements MetricSource {

    private static final Dimension KIND = new Dimension(
            "kind",
            new Bilingual("구분", "Kind"),
            List.of(
                    new Member("IPTV", new Bilingual("IPTV", "IPTV")),
                    new Member("COUNCIL", new Bilingual("의회 중계", "Council relay")),
                    new Member("LIVE", new Bilingual("생방송", "Live"))));

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of("iptv.sites", new Bilingual("IPTV 설치 장소", "IPTV sites"), Unit.PLACES, Kind.STOCK, "media"),
                Metric.of(
                        "iptv.channels",
                        new Bilingual("IPTV 채널", "IPTV channels"),
                        Unit.PIECES,
                        Kind.STOCK,
                        "media",
                        KIND));
    }
}
