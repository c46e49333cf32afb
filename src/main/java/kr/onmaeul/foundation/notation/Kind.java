package kr.onmaeul.foundation.notation;

/// What sort of text it is: that decides which of its parts must be there.
public enum Kind {
    /// a whole official letter, which ends with 끝
    DOCUMENT,
    /// a press release, which names its department, person and contact
    PRESS,
    /// a piece of a text, such as a section of a report
    PASSAGE
}
