package kr.onmaeul.foundation.arithmetic;

/// Letters that mean the same are read as one: wide digits and marks, the several wavy and straight dashes, spaces,
/// triangles before a shortage. No letter is added or taken away, so that places stay.
final class Letters {

    private static final String FROM = "，．％（）［］：；／＋＝～∼〜∽’‘`´＇▲▽▼－−–—‐‑✕＊〔〕【】｛｝{}、∶";
    private static final String TO = ",.%()[]:;/+=~~~~'''''△△△------××[][][][],:";
    private static final char WIDE_ZERO = '０';
    private static final char WIDE_NINE = '９';

    private Letters() {}

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char letter) {
        if (letter < ' ') {
            return letter == '\t' ? letter : ' ';
        }
        if (letter < '{' && letter != '`' || isHangul(letter)) {
            return letter;
        }
        if (letter >= WIDE_ZERO && letter <= WIDE_NINE) {
            return (char) ('0' + letter - WIDE_ZERO);
        }
        var place = FROM.indexOf(letter);
        if (place >= 0) {
            return TO.charAt(place);
        }
        return Character.isSpaceChar(letter) || letter == '\uFEFF' || letter == '\u200B' ? ' ' : letter;
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean isHangul(char letter) {
        return letter >= '가' && letter <= '힣';
    }

    static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    static boolean isLetter(char letter) {
        return isHangul(letter) || isLatin(letter) || Character.isLetter(letter);
    }

    static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /// Without any space: headings are often written with their letters apart.
    static String close(String text) {
        return text.replace(" ", "");
    }

    /// The letter at a place, or a space outside of the text.
    static char at(String text, int place) {
        return place >= 0 && place < text.length() ? text.charAt(place) : ' ';
    }

    static int afterSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    static int beforeSpaces(String text, int to) {
        int at = to;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }
}
