package kr.onmaeul.office.initiative;

import java.time.Instant;

/// One change of an initiative: what, from what to what, why, by whom.
///
/// @param subject the words of the plan or the code of the line that changed, empty for the initiative itself
/// @param before what stood there, empty where something new came
/// @param after what stands there, empty where something went
public record Revision(Field field, String subject, String before, String after, String reason, Instant at, String by) {

    /// What of an initiative changed. States and categories are kept by their codes, months as `2023-01~2023-12`.
    public enum Field {
        TITLE,
        CATEGORY,
        PURPOSE,
        OUTLINE,
        TEAMS,
        MONTHS,
        PLACE,
        PLAN,
        PLAN_TEXT,
        PLAN_MONTHS,
        PLAN_STATE,
        PLAN_PLACE,
        LINE
    }

    /// A change before it is recorded.
    record Change(Field field, String subject, String before, String after) {}
}
