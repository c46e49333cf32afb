package kr.onmaeul.foundation.document.hwpx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes elements one after another. Texts and values are escaped; that XML can say them the tree has seen to.
final class Xml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>";

    /// The names of the schema, under the prefixes that every program uses.
    static final Object[] NAMESPACES = {
        "xmlns:ha", "http://www.hancom.co.kr/hwpml/2011/app",
        "xmlns:hp", "http://www.hancom.co.kr/hwpml/2011/paragraph",
        "xmlns:hp10", "http://www.hancom.co.kr/hwpml/2016/paragraph",
        "xmlns:hs", "http://www.hancom.co.kr/hwpml/2011/section",
        "xmlns:hc", "http://www.hancom.co.kr/hwpml/2011/core",
        "xmlns:hh", "http://www.hancom.co.kr/hwpml/2011/head",
        "xmlns:hpf", "http://www.hancom.co.kr/schema/2011/hpf",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "xmlns:opf", "http://www.idpf.org/2007/opf/"
    };

    private static final int CHUNK = 1 << 14;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder(CHUNK + 1024);
    private final Deque<String> open = new ArrayDeque<>();

    Xml(OutputStream out) {
        this.out = out;
    }

    Xml declaration() {
        return raw(DECLARATION);
    }

    /// @param attributes names and values in turn
    Xml open(String name, Object... attributes) {
        begin(name, attributes);
        open.push(name);
        return raw(">");
    }

    Xml empty(String name, Object... attributes) {
        begin(name, attributes);
        return raw("/>");
    }

    Xml close() {
        return raw("</").raw(open.pop()).raw(">");
    }

    Xml text(String text) {
        return escaped(text, false);
    }

    /// What is written at once holds whole characters, so that it can be encoded by itself.
    Xml raw(String written) {
        waiting.append(written);
        if (waiting.length() >= CHUNK) {
            flush();
        }
        return this;
    }

    void flush() {
        try {
            out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
            waiting.setLength(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void begin(String name, Object... attributes) {
        raw("<").raw(name);
        for (int at = 0; at < attributes.length; at += 2) {
            raw(" ").raw(attributes[at].toString()).raw("=\"");
            escaped(attributes[at + 1].toString(), true).raw("\"");
        }
    }

    private Xml escaped(String text, boolean value) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '&' || sign == '<' || sign == '>' || sign == '"' && value) {
                raw(text.substring(from, at)).raw(reference(sign));
                from = at + 1;
            }
        }
        return raw(from == 0 ? text : text.substring(from));
    }

    private static String reference(char sign) {
        return switch (sign) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }
}
