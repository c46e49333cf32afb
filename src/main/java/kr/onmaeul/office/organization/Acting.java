package kr.onmaeul.office.organization;

import kr.onmaeul.foundation.time.Period;

/// Who stands in for a post, why and how long.
public record Acting(String post, String standIn, Kind kind, String reason, Period period) {

    public enum Kind {
        /// 직무대리: the post's holder is away
        ACTING,
        /// 위임: the post's holder hands decisions on
        DELEGATION
    }
}
