package kr.onmaeul.foundation.notation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Putting other words into a text.
public final class Repairs {

    private Repairs() {}

    /// The text with the edits in it. Of two that touch the same place the first in the text is taken; the other is
    /// found again in what came out.
    public static String apply(String text, List<Edit> edits) {
        var sorted = edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
                .toList();
        var written = new StringBuilder(text.length());
        int read = 0;
        int taken = -1;
        for (var edit : sorted) {
            if (edit.start() >= read && edit.start() != taken && edit.end() <= text.length()) {
                written.append(text, read, edit.start()).append(edit.text());
                read = edit.end();
                taken = edit.start();
            }
        }
        return written.append(text, read, text.length()).toString();
    }

    /// The one edit that makes one text another, as small as it can be; nothing where they are the same.
    public static Optional<Edit> between(String text, String other) {
        if (text.equals(other)) {
            return Optional.empty();
        }
        int shorter = Math.min(text.length(), other.length());
        int start = 0;
        while (start < shorter && text.charAt(start) == other.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Optional.of(new Edit(start, text.length() - tail, other.substring(start, other.length() - tail)));
    }
}
