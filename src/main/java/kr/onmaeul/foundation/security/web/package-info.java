@NullMarked
package kr.onmaeul.foundation.security.web;

import org.jspecify.annotations.NullMarked;
