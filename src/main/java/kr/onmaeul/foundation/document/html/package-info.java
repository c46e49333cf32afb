/// Draws a document as HTML: as a fragment to stand within a page, as a file of its own that can be printed, and as
/// the markup from which the room `pdf` lays out its pages. JDK and the tree only.
///
/// * All three are well-formed XML, too, and hold no style of their own within the markup: widths and indents are
///   classes in steps, which `static/onmaeul/document.css` names.
/// * Marks of items are text. A list stays a list for a screen reader because its role says so.
/// * Levels of headings that skip one (1, then 3) are closed up, because a reader by ear walks them one by one; how
///   a heading looks follows from the level of the tree.
/// * A line that stands alone in a cell stands in it without a paragraph of its own.
///
/// Law: 행정업무의 운영 및 혁신에 관한 규정 제5조제2항 (an open format; summary and keywords stand in the head).
@NullMarked
@NamedInterface("html")
package kr.onmaeul.foundation.document.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
