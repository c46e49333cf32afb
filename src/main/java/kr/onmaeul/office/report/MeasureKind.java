package kr.onmaeul.office.report;

/// How a measure stands to time.
public enum MeasureKind {
    /// what happened in a period
    FLOW,
    /// what there is at a day
    STOCK,
    /// what is meant to happen in a period that may lie ahead
    PLAN,
    /// what a dated rule says on a day
    RULE
}
