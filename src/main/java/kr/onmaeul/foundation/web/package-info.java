/// The frame around every page and the parts pages are made of: layout, list, sheet, form, paper, board,
/// plots, messages in two languages, errors as a summary or as problem details. Owns no table. Follows the
/// guideline for user interfaces of government services (KRDS) and KWCAG 2.2. Sheets and documents leave the house by
/// this room, too ([SheetAnswer], [DocumentAnswer]).
@NullMarked
@ApplicationModule(
        id = "foundation.web",
        displayName = "Pages",
        allowedDependencies = {
            "foundation.document",
            "foundation.document::handout",
            "foundation.document::pdf",
            "foundation.korean",
            "foundation.outcome",
            "foundation.sheet",
            "foundation.time"
        })
package kr.onmaeul.foundation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
