package kr.onmaeul.office.result;

/// In which order facts are shown.
public enum ResultOrder {
    /// the latest day first
    NEWEST,
    /// the earliest day first
    OLDEST
}
