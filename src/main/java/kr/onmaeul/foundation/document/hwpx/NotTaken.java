package kr.onmaeul.foundation.document.hwpx;

import java.util.Locale;

/// Something in a file that a document has no place for.
///
/// @param section counted from 1
/// @param paragraph the paragraph of the section in which it stands, counted from 1; what stands in a table stands
/// in the paragraph that holds the table
/// @param words what can be read of it, at most 40 characters; may be empty
public record NotTaken(Kind kind, int section, int paragraph, String words) {

    public enum Kind {
        EQUATION,
        FOOTNOTE,
        ENDNOTE,
        /// Its text was taken as paragraphs.
        SHAPE,
        CHART,
        OBJECT,
        VIDEO,
        FORM_FIELD,
        COMMENT,
        /// What was added was taken, what was struck was not.
        TRACKED_CHANGE,
        COLUMNS,
        MASTER_PAGE,
        AUTOMATIC_NUMBER,
        LINK,
        PICTURE,
        /// The picture was taken, with words that say that it has none.
        PICTURE_WITHOUT_WORDS,
        /// The text of its cells was taken as paragraphs.
        TABLE,
        TOO_DEEP
    }

    private static final int LONGEST = 40;

    public NotTaken {
        words = words.strip();
        words = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
    }

    /// The key of the sentence in the message bundles; it mentions section, paragraph and words.
    public String key() {
        return "document.hwpx.not-taken." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
