/// Tests that walk through pages in Debian's Chromium. They fail where there is no Chromium: ./onmaeul verify
/// installs it.
@NullMarked
package kr.onmaeul.browser;

import org.jspecify.annotations.NullMarked;
