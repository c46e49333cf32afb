package kr.onmaeul.foundation.notation;

/// Other words for a piece of a text; `start` and `end` count UTF-16 units from the beginning of the whole text.
///
/// @param end behind the last unit; equal to `start` where something is put in
public record Edit(int start, int end, String text) {

    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no piece of a text: " + start + " to " + end);
        }
    }
}
