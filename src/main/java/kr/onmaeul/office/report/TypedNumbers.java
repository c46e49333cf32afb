package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds numbers that were typed by hand: digits followed by a word that counts. Dates, months, ordinals and the
/// length of a contract count nothing.
final class TypedNumbers {

    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\d.,제’'])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?\\s?"
                    + "(?:건|명|개소|개(?!월|년|정)|종|부(?!서|터)/?월?|대(?!째)|천원|백만원|억원|원(?!장)|%|퍼센트|회선|회(?!차|의)|식|㎞|km|㎡|시간|곳|권|면|편|팀"
                    + "|(?i:items?|people|copies|places|times|devices|hours|lines)\\b)");

    private TypedNumbers() {}

    /// The text cut into plain pieces and bare numbers.
    static List<Inline> cut(String text, int from) {
        var pieces = new ArrayList<Inline>();
        var found = COUNTED.matcher(text);
        int done = 0;
        while (found.find()) {
            if (found.start() > done) {
                pieces.add(new Inline.Text(text.substring(done, found.start()), from + done, from + found.start()));
            }
            pieces.add(new Inline.Bare(found.group(), from + found.start(), from + found.end()));
            done = found.end();
        }
        if (done < text.length()) {
            pieces.add(new Inline.Text(text.substring(done), from + done, from + text.length()));
        }
        return pieces;
    }
}
