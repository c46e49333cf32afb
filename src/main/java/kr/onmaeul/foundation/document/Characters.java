package kr.onmaeul.foundation.document;

import java.util.Locale;
import java.util.Set;

/// Which characters a document may hold. What XML cannot say (control characters, halves of a pair, U+FFFE and
/// U+FFFF) is dropped and not refused: it comes with pasted text, nobody sees it, and no officer could find it to
/// mend it. A tab or the end of a line becomes a blank; a line is broken with [Run.LineBreak].
final class Characters {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Characters() {}

    static String clean(String text) {
        if (text.codePoints().noneMatch(sign -> mended(sign) != sign)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .map(Characters::mended)
                .filter(sign -> sign != DROPPED)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static final int DROPPED = -1;

    private static int mended(int sign) {
        return switch (sign) {
            case '\t', '\n', '\r', 0x85, 0x2028, 0x2029 -> ' ';
            case 0xFFFE, 0xFFFF -> DROPPED;
            default -> sign < 0x20 || sign >= 0x7F && sign < 0xA0 || sign >= 0xD800 && sign < 0xE000 ? DROPPED : sign;
        };
    }

    /// A clean text that is not blank, without blanks at its ends.
    static String words(String text, String what) {
        var clean = clean(text).strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        return clean;
    }

    /// An address that leads to a page, a mailbox or a telephone, or to a place within the installation.
    static String address(String address) {
        var clean = clean(address).strip();
        int colon = clean.indexOf(':');
        boolean relative = colon < 0 || clean.substring(0, colon).matches(".*[/?#].*");
        if (clean.isEmpty()
                || clean.indexOf(' ') >= 0
                || !relative && !SCHEMES.contains(clean.substring(0, colon).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "\"" + clean + "\" is no address a document may lead to: http, https, mailto, tel or a place here");
        }
        return clean;
    }
}
