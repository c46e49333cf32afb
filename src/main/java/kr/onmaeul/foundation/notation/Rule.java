package kr.onmaeul.foundation.notation;

import java.util.Locale;

/// What is looked at. How binding it is, since when and by which article says [Ruling].
public enum Rule {
    DATE_DOTS,
    DATE_SPACING,
    DATE_PADDING,
    DATE_SHORT_YEAR,
    DATE_IMPOSSIBLE,
    RANGE,
    TIME,
    TIME_IMPOSSIBLE,
    AMOUNT_WORDS,
    AMOUNT_SEPARATORS,
    MARK_ORDER,
    MARK_AFTER_HA,
    MARK_SINGLE,
    MARK_LAYOUT,
    SYMBOL_ORDER,
    ATTACHMENT,
    ATTACHMENT_FORM,
    END,
    BLANK_BELOW,
    PRESS_CONTACT,
    FOREIGN_WORD,
    FULL_WIDTH,
    BLANKS,
    UNIT,
    PARTICLE;

    /// As files and addresses write it: `date-dots`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
