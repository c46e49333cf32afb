/// The address that every editor asks.
@NullMarked
package kr.onmaeul.foundation.notation.web;

import org.jspecify.annotations.NullMarked;
