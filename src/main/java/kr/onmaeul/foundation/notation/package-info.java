/// Checks how an official text is written: dates, times, amounts, item marks, 붙임 and 끝, what a press release must
/// name. The law is the Regulation on the Operation and Innovation of Administrative Work (영), articles 7 and 63, and
/// its Enforcement Rule (규칙), articles 2 and 4; every rule is a dated value with its article, see [Ruling]. Where a
/// repair is certain it comes with the finding. Knows nothing of files or pages but its own command and one address.
/// Owns no table.
@NullMarked
@ApplicationModule(
        id = "foundation.notation",
        displayName = "Notation",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.document",
            "foundation.document::hwpx",
            "foundation.document::text",
            "foundation.money",
            "foundation.command",
            "foundation.web",
            "foundation.security"
        })
package kr.onmaeul.foundation.notation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
