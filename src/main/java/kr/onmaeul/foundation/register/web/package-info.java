/// The pages and the JSON of registers, the same for all of them.
@NullMarked
package kr.onmaeul.foundation.register.web;

import org.jspecify.annotations.NullMarked;
