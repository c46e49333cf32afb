@NullMarked
package kr.onmaeul.office.today.web;

import org.jspecify.annotations.NullMarked;
