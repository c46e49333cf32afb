/// The frame around every page and the parts pages are made of: layout, list, sheet, form, paper, board,
/// plots, messages in two languages, errors as a summary or as problem details.
@NullMarked
@ApplicationModule(
        id = "foundation.web",
        displayName = "Pages",
        allowedDependencies = {})
package kr.onmaeul.foundation.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
