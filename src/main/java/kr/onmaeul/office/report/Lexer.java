package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.office.report.Token.Kind;

/// Cuts an expression into tokens. A point or hyphen belongs to a word where a letter or digit stands on both sides
/// of it, so that `as-of` and `2023-01-01` are words and a minus between two measures stands free.
final class Lexer {

    private final String text;
    private final int end;
    private int at;

    private Lexer(String text, int from, int end) {
        this.text = text;
        this.at = from;
        this.end = end;
    }

    /// The tokens from one place to another, closed by one of kind `END`.
    static List<Token> tokens(String text, int from, int end) {
        var lexer = new Lexer(text, from, end);
        var tokens = new ArrayList<Token>();
        do {
            tokens.add(lexer.next());
        } while (!tokens.getLast().is(Kind.END));
        return tokens;
    }

    private Token next() {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == end) {
            return new Token(Kind.END, "", end, end);
        }
        char sign = text.charAt(at);
        return switch (sign) {
            case '+' -> sign(Kind.PLUS, 1);
            case '-', '−' -> sign(Kind.MINUS, 1);
            case '(' -> sign(Kind.OPEN, 1);
            case ')' -> sign(Kind.CLOSE, 1);
            case ',' -> sign(Kind.COMMA, 1);
            case '=' -> sign(Kind.EQUALS, 1);
            case '@' -> sign(Kind.AT, 1);
            case '[' -> sign(Kind.BRACKET_OPEN, 1);
            case ']' -> sign(Kind.BRACKET_CLOSE, 1);
            case '"' -> quoted('"');
            case '“' -> quoted('”');
            default -> {
                if (text.startsWith("..", at) && at + 2 <= end) {
                    yield sign(Kind.RANGE, 2);
                }
                yield isWordPart(at) ? word() : sign(Kind.WRONG, Character.charCount(text.codePointAt(at)));
            }
        };
    }

    private Token sign(Kind kind, int length) {
        int from = at;
        at = Math.min(end, at + length);
        return new Token(kind, text.substring(from, at), from, at);
    }

    private Token quoted(char closing) {
        int from = at;
        int close = text.indexOf(closing, at + 1);
        if (close < 0 || close >= end) {
            at = end;
            return new Token(Kind.UNENDED, text.substring(from, end), from, end);
        }
        at = close + 1;
        return new Token(Kind.QUOTED, text.substring(from + 1, close), from, at);
    }

    private Token word() {
        int from = at;
        while (isWordPart(at) || (joins(at) && isWordPart(at + 1))) {
            at++;
        }
        return new Token(Kind.WORD, text.substring(from, at), from, at);
    }

    private boolean joins(int place) {
        return place < end && (text.charAt(place) == '.' || text.charAt(place) == '-');
    }

    private boolean isWordPart(int place) {
        return place < end && (Character.isLetterOrDigit(text.charAt(place)) || text.charAt(place) == '_');
    }
}
