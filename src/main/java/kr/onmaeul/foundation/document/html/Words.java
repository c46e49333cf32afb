package kr.onmaeul.foundation.document.html;

import java.util.Locale;
import kr.onmaeul.foundation.document.Document;

/// What only a reader by ear is told, in the language of the document.
final class Words {

    private Words() {}

    static String contents(Document document) {
        return korean(document) ? "차례" : "Contents";
    }

    private static boolean korean(Document document) {
        return document.about().language().getLanguage().equals(Locale.KOREAN.getLanguage());
    }
}
