package kr.onmaeul.promotion.board;

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
class BoardMetrics implements MetricSource {

    private static final Dimension KIND = new Dimension(
            "kind",
            new Bilingual("구분", "Kind"),
            List.of(
                    new Member("LED", new Bilingual("LED 홍보전광판", "LED board")),
                    new Member("PROMOTION", new Bilingual("구정 홍보판", "Promotion board")),
                    new Member("DIGITAL", new Bilingual("디지털 게시판", "Digital board"))));

    @Override
    public List<Metric> metrics() {
        return List.of(Metric.of(
                "board.installed",
                new Bilingual("홍보시설물", "Boards installed"),
                Unit.PLACES,
                Kind.STOCK,
                "promotion",
                KIND));
    }
}
