package kr.onmaeul.foundation.notation;

/// How binding a rule is.
public enum Severity {
    /// the law says so
    MUST,
    /// the handbook or the orthography says so
    SHOULD,
    /// worth a look; nobody is wrong who leaves it
    NOTE
}
