package kr.onmaeul.office.result;

/// How facts of a metric add up.
public enum Kind {
    /// what happened in a period: the sum of its days
    FLOW,
    /// what there is at a day: the sum of all changes up to it, as in a stock book
    STOCK,
    /// what is meant to happen in a period; its days may lie ahead
    PLAN
}
