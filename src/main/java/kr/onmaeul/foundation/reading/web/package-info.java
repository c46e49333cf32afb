/// The page on which an officer brings a file in.
@NullMarked
package kr.onmaeul.foundation.reading.web;

import org.jspecify.annotations.NullMarked;
