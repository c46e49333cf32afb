package kr.onmaeul.foundation.document.html;

import kr.onmaeul.foundation.document.Document;

/// What stands around every page of paper but the cover, said in CSS: header, footer, and the number centred at the
/// bottom (규칙 제18조).
final class Edges {

    private static final String FAMILY = "font-family:\"Pretendard GOV\",\"Missing\",sans-serif;";
    private static final String SMALL = FAMILY + "font-size:9pt;color:#464c53;";

    private Edges() {}

    static String of(Document.Frame frame) {
        var rules = new StringBuilder("@page{");
        if (!frame.header().isEmpty()) {
            rules.append("@top-right{")
                    .append(SMALL)
                    .append("content:")
                    .append(quoted(frame.header()))
                    .append("}");
        }
        if (frame.numbered()) {
            rules.append("@bottom-center{" + FAMILY + "font-size:10.5pt;content:\"- \" counter(page) \" -\"}");
        }
        if (!frame.footer().isEmpty()) {
            rules.append("@bottom-right{")
                    .append(SMALL)
                    .append("content:")
                    .append(quoted(frame.footer()))
                    .append("}");
        }
        return rules.append("}").toString();
    }

    /// A string of CSS that can stand within a page of HTML: what has a meaning in either is written as a number.
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if ("\\\"<>&'{}".indexOf(sign) >= 0) {
                quoted.append('\\').append("%06x".formatted(sign));
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }
}
