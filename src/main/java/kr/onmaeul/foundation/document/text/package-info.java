/// Plain text: a document as the text of a mail or for a search index, and Markdown as a way in. Uses
/// commonmark-java.
@NullMarked
@NamedInterface("text")
package kr.onmaeul.foundation.document.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
