package kr.onmaeul.office.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// How numbers stand on paper: `6,547`, `34.0`, a shortage as `△1`.
final class Printing {

    private Printing() {}

    static String number(BigDecimal value) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return (value.signum() < 0 ? "△" : "") + format.format(value.abs());
    }
}
