package kr.onmaeul.foundation.document.text;

import java.util.List;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.HalfWidths;

/// Puts words into lines that are no wider than allowed. Korean is broken between words only.
final class Wrapping {

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Wrapping(int width) {
        this.width = width;
    }

    String text() {
        return text.toString().stripTrailing() + "\n";
    }

    /// An empty line, unless one is there.
    void gap() {
        if (!text.isEmpty() && !(text.length() > 1 && text.charAt(text.length() - 2) == '\n')) {
            text.append('\n');
        }
    }

    /// @param mark what hangs before the words; may be empty
    /// @param left how far in the line begins, in half-widths
    void hanging(String mark, String words, int left) {
        int under = left + (mark.isEmpty() ? 0 : HalfWidths.of(mark) + 1);
        var first = " ".repeat(left) + (mark.isEmpty() ? "" : mark + " ");
        for (var line : CanonicalText.squeezed(words).lines().toList()) {
            line(first, line, under);
            first = " ".repeat(under);
        }
        if (!mark.isBlank() && first.endsWith(mark + " ")) {
            text.append(first.stripTrailing()).append('\n');
        }
    }

    /// Cells side by side with two blanks between them, or running on like words where they do not fit.
    void row(List<String> cells, int left) {
        var side = String.join("  ", cells);
        if (left + HalfWidths.of(side) > width) {
            hanging("", side, left);
        } else if (!side.isEmpty()) {
            text.repeat(" ", left).append(side).append('\n');
        }
    }

    private void line(String first, String words, int under) {
        text.append(first);
        int at = under;
        boolean fresh = true;
        for (var word : words.split(" ")) {
            int wide = HalfWidths.of(word);
            if (!fresh && (long) at + 1 + wide > width) {
                text.append('\n').repeat(" ", under);
                at = under;
                fresh = true;
            }
            if (!fresh) {
                text.append(' ');
                at++;
            }
            text.append(word);
            at += wide;
            fresh = false;
        }
        text.append('\n');
    }
}
