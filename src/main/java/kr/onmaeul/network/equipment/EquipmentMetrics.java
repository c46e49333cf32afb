package kr.onmaeul.network.equipment;

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
class EquipmentMetrics implements MetricSource {

    static final Dimension ITEM = new Dimension(
            "item",
            new Bilingual("품목", "Item"),
            List.of(
                    new Member("COMPUTER", new Bilingual("컴퓨터", "Computer")),
                    new Member("MONITOR", new Bilingual("모니터", "Monitor")),
                    new Member("NOTEBOOK", new Bilingual("노트북", "Notebook")),
                    new Member("TABLET", new Bilingual("태블릿", "Tablet")),
                    new Member("PRINTER", new Bilingual("프린터", "Printer"))));

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of(
                        "equipment.bought",
                        new Bilingual("사무기기 구매", "Office devices bought"),
                        Unit.DEVICES,
                        Kind.FLOW,
                        "network",
                        ITEM),
                Metric.of(
                        "equipment.issued",
                        new Bilingual("사무기기 보급", "Office devices issued"),
                        Unit.DEVICES,
                        Kind.FLOW,
                        "network",
                        ITEM));
    }
}
