/// HWPX (KS X 6101, OWPML): writing a document, reading an officer's own file into one, and checking files. JDK and
/// the tree only, so that it can become a library of its own.
///
/// How a tree stands in a file, so that it comes back the same:
///
/// * Every kind of paragraph has a style of its own name ([Style]); headings are the styles 개요 1 to 6.
/// * Marks of items are text, followed by one fixed-width blank. Automatic numbering would leave the mark to each
///   program, of which some draw none, and knows neither 거 after 하 nor the single item without a mark.
/// * An item's level is its style; what stands in an item has the left margin of the item's text.
/// * A boxed heading is a table of one row, with the heading in one of its cells.
/// * There is no cache of line positions (`linesegarray`): a wrong one lets lines overlap, and it can be left out.
///
/// Files were read by three independent readers, but never opened in Hancom's own program.
@NullMarked
@NamedInterface("hwpx")
package kr.onmaeul.foundation.document.hwpx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
