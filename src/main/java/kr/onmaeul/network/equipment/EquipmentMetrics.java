package kr.onmaeul.network.equipment;

import java.util.Arrays;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.MetricSource;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

/// What the office counts of its devices as work that was done. The facts come from the register.
@Component
class EquipmentMetrics implements MetricSource {

    static final String BOUGHT = "equipment.bought";
    static final String ISSUED = "equipment.issued";

    static final Dimension ITEM = new Dimension(
            "item",
            new Bilingual("품목", "Item"),
            Arrays.stream(Device.Item.values())
                    .map(item -> new Dimension.Member(item.name(), item.label()))
                    .toList());

    @Override
    public List<Metric> metrics() {
        return List.of(
                Metric.of(
                        BOUGHT,
                        new Bilingual("사무기기 구매", "Office devices bought"),
                        Unit.DEVICES,
                        Kind.FLOW,
                        "network",
                        ITEM),
                Metric.of(
                        ISSUED,
                        new Bilingual("사무기기 보급", "Office devices issued"),
                        Unit.DEVICES,
                        Kind.FLOW,
                        "network",
                        ITEM));
    }
}
