package kr.onmaeul.office.report;

/// A report is in work until it is frozen, and then never changes.
public enum ReportState {
    IN_WORK,
    FROZEN
}
