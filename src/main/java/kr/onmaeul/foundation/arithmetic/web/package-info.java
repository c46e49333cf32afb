@NullMarked
package kr.onmaeul.foundation.arithmetic.web;

import org.jspecify.annotations.NullMarked;
