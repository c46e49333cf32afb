package kr.onmaeul.office.result.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.StringJoiner;
import kr.onmaeul.foundation.web.Speech;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.Unit;

/// Quantities and members as a page writes them.
final class Written {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Written() {}

    /// Without its unit; what goes down as `△3`.
    static String quantity(Metric metric, BigDecimal quantity, Speech speech) {
        var shown = metric.unit() == Unit.THOUSAND_WON
                ? quantity.divide(THOUSAND, 3, RoundingMode.HALF_UP).stripTrailingZeros()
                : quantity;
        var plain = shown.scale() < 0 ? shown.setScale(0) : shown;
        return plain.signum() < 0 ? "△" + speech.number(plain.negate()) : speech.number(plain);
    }

    /// `지역방송`, several joined by a point.
    static String members(Metric metric, Map<String, String> members, Speech speech) {
        var labels = new StringJoiner(" · ");
        for (var dimension : metric.dimensions()) {
            var label = label(dimension, members.getOrDefault(dimension.name(), ""), speech);
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        return labels.toString();
    }

    private static String label(Dimension dimension, String code, Speech speech) {
        return dimension
                .member(code)
                .map(member -> member.label().in(speech.locale()))
                .orElse(code);
    }
}
