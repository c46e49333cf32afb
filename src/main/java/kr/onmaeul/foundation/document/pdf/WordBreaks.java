package kr.onmaeul.foundation.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/// Where a line may be broken: after blanks, and after signs that part what they stand between. Words of Korean stay
/// whole, as in headings and cells of official documents; a word that is wider than its column is broken anywhere.
final class WordBreaks implements FSTextBreaker {

    private static final String PARTING = "/-·ㆍ,;)]~∼…";
    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        at++;
        while (at < text.length() && !mayBreakBefore(at)) {
            at++;
        }
        return at;
    }

    /// A number stays with what stands before and after it: 1,000, 5-7, 1/2.
    private boolean mayBreakBefore(int place) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (isBlank(after)) {
            return false;
        }
        if (isBlank(before)) {
            return true;
        }
        return PARTING.indexOf(before) >= 0
                && PARTING.indexOf(after) < 0
                && !Character.isDigit(after)
                && ".:%".indexOf(after) < 0;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\n' || sign == '\u3000';
    }
}
