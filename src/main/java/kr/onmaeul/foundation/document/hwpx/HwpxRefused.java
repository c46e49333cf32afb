package kr.onmaeul.foundation.document.hwpx;

import java.util.Locale;

/// A file that is not read: it is no HWPX, it is damaged, or it would take more than a document may.
public final class HwpxRefused extends Exception {

    /// Why.
    public enum Reason {
        LARGE("The file is larger than %s bytes; split the document or make its pictures smaller."),
        NO_ARCHIVE("This is no HWPX file, or it was cut off; save the document as HWPX again."),
        MANY_ENTRIES("The file holds more than %s parts; no document needs so many."),
        TWICE("The part %s stands in the file twice; save the document as HWPX again."),
        NAME("The part %s has a name that leads out of the file; do not open it."),
        ENCRYPTED("The document is locked with a password; save it without one."),
        BOMB("The part %s unpacks to far more than a document can hold; do not open the file."),
        DAMAGED("The part %s is damaged; save the document as HWPX again."),
        MISSING("The part %s is missing; save the document as HWPX again."),
        XML("The part %s cannot be read; save the document as HWPX again."),
        DOCTYPE("The part %s asks for other files to be read; do not open the file."),
        DEEP("The part %s stands too deep in itself; simplify tables in tables."),
        MANY_BLOCKS("The document has more than %s paragraphs; split it.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final String what;

    HwpxRefused(Reason reason, Object what) {
        super(reason.sentence.formatted(what));
        this.reason = reason;
        this.what = what.toString();
    }

    public Reason reason() {
        return reason;
    }

    /// The part or the number that the sentence mentions; may be empty.
    public String what() {
        return what;
    }

    /// The key of the sentence in the message bundles; it mentions [#what].
    public String key() {
        return "document.hwpx.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
