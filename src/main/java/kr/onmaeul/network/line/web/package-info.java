/// The pages of lines beside their registers.
@NullMarked
package kr.onmaeul.network.line.web;

import org.jspecify.annotations.NullMarked;
