package kr.onmaeul.foundation.arithmetic;

import java.util.Comparator;

/// Where something stands in a writing.
///
/// @param line the number of the line, the first being 1
/// @param start the first letter in the line, counted from 0
/// @param end the letter after the last one
public record Place(int line, int start, int end) implements Comparable<Place> {

    private static final Comparator<Place> READING =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::start).thenComparingInt(Place::end);

    /// The column as a person counts it, the first being 1.
    public int column() {
        return start + 1;
    }

    @Override
    public int compareTo(Place other) {
        return READING.compare(this, other);
    }
}
