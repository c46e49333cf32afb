package kr.onmaeul.office.report;

import java.time.Instant;
import java.util.List;

/// A report as it was frozen.
///
/// @param knownAt what had been recorded by then counts
/// @param figuresSha256 over the figures in their order, each a line of key, expression, value, unit, period, count
/// of records and printed form, parted by tabs
/// @param textSha256 over the text form of the report
/// @param figures the figures as stored; their words in plain language are not kept
public record Freeze(
        Instant knownAt, String figuresSha256, String textSha256, String frozenBy, List<FrozenFigure> figures) {

    public Freeze {
        figures = List.copyOf(figures);
    }
}
