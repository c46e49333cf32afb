package kr.onmaeul.office.report;

/// A word or sign of an expression and where it stands.
record Token(Kind kind, String text, int from, int to) {

    enum Kind {
        WORD,
        QUOTED,
        PLUS,
        MINUS,
        OPEN,
        CLOSE,
        COMMA,
        EQUALS,
        AT,
        RANGE,
        BRACKET_OPEN,
        BRACKET_CLOSE,
        /// a quotation that does not end
        UNENDED,
        /// a sign that means nothing here
        WRONG,
        END
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isWord(String wanted) {
        return kind == Kind.WORD && text.equals(wanted);
    }
}
