package kr.onmaeul.foundation.document.html;

import java.util.function.Function;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Image;

/// Where a fragment stands.
///
/// @param top what the highest headings are, 1 (`h1`) to 6; on a page with a title of its own 2
/// @param prefix what the names of its places begin with, so that two fragments can stand on one page; may be empty
/// @param pictures the address from which the page fetches a picture
public record Placing(int top, String prefix, Function<Image, String> pictures) {
    public Placing {
        if (top < 1 || top > Block.Heading.DEEPEST) {
            throw new IllegalArgumentException("headings are h1 to h6, not h" + top);
        }
        if (!prefix.matches("[A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("a prefix has letters, digits, - and _, not \"" + prefix + "\"");
        }
    }
}
