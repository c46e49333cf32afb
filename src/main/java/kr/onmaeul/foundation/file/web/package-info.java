/// The address under which a stored file is handed out.
@NullMarked
package kr.onmaeul.foundation.file.web;

import org.jspecify.annotations.NullMarked;
