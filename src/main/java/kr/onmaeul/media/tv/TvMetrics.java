package kr.onmaeul.media.tv;

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
class TvMetrics implements MetricSource {

    private static final Dimension KIND = new Dimension(
            "kind",
            new Bilingual("구분", "Kind"),
            List.of(
                    new Member("NEWS", new Bilingual("뉴스", "News")),
                    new Member("FEATURE", new Bilingual("기획 영상", "Feature"))));

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of("tv.videos", new Bilingual("영상 제작", "Videos made"), Unit.CASES, Kind.FLOW, "media", KIND));
    }
}
