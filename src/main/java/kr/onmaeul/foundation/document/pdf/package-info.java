/// Draws a document as PDF: pages of paper that are kept for good (PDF/A-3, level a) and can be read by ear (PDF/UA-1).
/// Uses openhtmltopdf (LGPL) and PDFBox, and embeds the typeface Pretendard GOV (OFL), which comes with the program.
///
/// * The same document gives the same bytes: its day is the day it bears, and its identity follows from what it says.
/// * A file may be attached as the source from which the pages came, such as the same document as HWPX.
/// * A character that the typeface lacks is drawn as a box and still read as itself ([Missing]); what nobody could see
///   (zero-width signs, variation selectors) is left out, and private characters become 〓, because PDF/A knows no other
///   way. No document is refused for its characters.
/// * A large document is laid out stretch by stretch and bound into one file, with the pages, the tags and the
///   bookmarks it would have in one piece ([Large]). One that is too large, or has something too large that cannot be
///   parted, is refused before it is begun ([PdfRefused]).
@NullMarked
@NamedInterface("pdf")
package kr.onmaeul.foundation.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
