package kr.onmaeul.foundation.document.hwpx;

/// A part of the file that can be written again and again with the same result.
@FunctionalInterface
interface Part {

    void write(Xml xml);
}
