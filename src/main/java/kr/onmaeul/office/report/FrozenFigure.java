package kr.onmaeul.office.report;

/// A figure as it was stored when its report was frozen.
///
/// @param value empty where there was none
/// @param unit the unit's sign
public record FrozenFigure(
        String key, String expression, String value, String unit, String period, long evidenceCount, String printed) {

    static FrozenFigure of(ComputedFigure figure) {
        return new FrozenFigure(
                figure.key(),
                figure.expression(),
                figure.plainValue(),
                figure.unit().sign(),
                figure.period(),
                figure.evidenceCount(),
                figure.printed());
    }

    String canonical() {
        return String.join("\t", key, expression, value, unit, period, Long.toString(evidenceCount), printed) + "\n";
    }
}
