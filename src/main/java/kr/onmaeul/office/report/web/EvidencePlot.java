package kr.onmaeul.office.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.office.report.FigureEvidence;
import kr.onmaeul.office.result.Unit;

/// The months of a figure as a plot.
public final class EvidencePlot {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private EvidencePlot() {}

    public static Plot of(Page page, FigureEvidence.Part part) {
        var unit = part.measure().unit();
        return new Plot.Columns(
                page.t("report.evidence.months"),
                unit.in(page.locale()),
                part.evidence().months().stream()
                        .map(month -> new Plot.Column(
                                page.t("report.evidence.month", month.month().getMonthValue()),
                                shown(month.value(), unit).longValue(),
                                amount(page, month.value(), unit),
                                null))
                        .toList());
    }

    /// Money in thousands of won, as the paper shows it.
    public static String amount(Page page, BigDecimal value, Unit unit) {
        return page.number(shown(value, unit));
    }

    private static BigDecimal shown(BigDecimal value, Unit unit) {
        if (unit == Unit.THOUSAND_WON) {
            return value.divide(THOUSAND, 0, RoundingMode.HALF_UP);
        }
        var plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
