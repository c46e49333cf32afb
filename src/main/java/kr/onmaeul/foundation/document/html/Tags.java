package kr.onmaeul.foundation.document.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// HTML that is also well-formed XML. Every text and every value of an attribute is escaped where it is put in. It is
/// handed on while it grows, where there is somebody to take it.
final class Tags {

    /// The attribute of a mark.
    static final String MARK = "data-at";

    private static final int ENOUGH = 1 << 14;

    private final StringBuilder html = new StringBuilder(ENOUGH);
    private final Deque<String> open = new ArrayDeque<>();
    private final @Nullable Writer out;
    private String mark = "";

    /// All of it is kept.
    Tags() {
        this.out = null;
    }

    /// None of it is kept once it was written.
    Tags(Writer out) {
        this.out = out;
    }

    /// @param attributes names and values in turn; what has no value (an empty one) is left out
    Tags open(String name, String... attributes) {
        start(name, attributes);
        html.append('>');
        open.push(name);
        return this;
    }

    Tags empty(String name, String... attributes) {
        start(name, attributes);
        html.append("/>");
        return this;
    }

    Tags close() {
        html.append("</").append(open.pop()).append('>');
        if (html.length() > ENOUGH) {
            handOn();
        }
        return this;
    }

    /// The next element bears a mark by which it is found again.
    void mark(String words) {
        mark = words;
    }

    /// Gives away what is still here; nothing where all is kept.
    void handOn() {
        if (out != null) {
            try {
                out.append(html);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            html.setLength(0);
        }
    }

    /// Words between two tags. Of several blanks all but the last are kept from being drawn as one.
    Tags text(String text) {
        escape(text, false);
        return this;
    }

    /// A style sheet of the program itself.
    Tags style(String sheet) {
        if (sheet.indexOf('<') >= 0 || sheet.indexOf('&') >= 0) {
            throw new IllegalArgumentException("a style sheet within a page has neither < nor &");
        }
        html.append("<style>").append(sheet).append("</style>");
        return this;
    }

    Tags raw(String markup) {
        html.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void start(String name, String... attributes) {
        html.append('<').append(name);
        if (!mark.isEmpty()) {
            html.append(' ').append(MARK).append("=\"").append(mark).append('"');
            mark = "";
        }
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty() || attributes[at].equals("alt")) {
                html.append(' ').append(attributes[at]).append("=\"");
                escape(attributes[at + 1], true);
                html.append('"');
            }
        }
    }

    private void escape(String text, boolean value) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            switch (sign) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append(value ? "&quot;" : "\"");
                case ' ' -> html.append(!value && followedByBlank(text, at) ? '\u00A0' : ' ');
                default -> html.append(sign);
            }
        }
    }

    private static boolean followedByBlank(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }
}
