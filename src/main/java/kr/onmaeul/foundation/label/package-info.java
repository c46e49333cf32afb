/// Labels with a QR code for things that the office owns, as sheets of paper that any printer prints. What a code holds
/// leads to the thing's record for as long as the label sticks: the address of the installation where it is known
/// (`onmaeul.labels.address`), otherwise a short text that the pages for scanning understand. Owns no table; draws with
/// ZXing (Apache-2.0) and PDFBox (Apache-2.0), in the typeface of the house.
@NullMarked
@ApplicationModule(
        id = "foundation.label",
        displayName = "Labels",
        allowedDependencies = {"foundation.document::pdf", "foundation.korean"})
package kr.onmaeul.foundation.label;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
