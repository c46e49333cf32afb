package kr.onmaeul.foundation.korean;

/// One of a few values that people read by a label, such as the members of an enum.
public interface Labelled {

    Bilingual label();
}
