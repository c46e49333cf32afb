/// 검산: reads a report that somebody wrote by hand and says which sums, differences, rates, counts and periods
/// agree with one another, which do not, and which it could not judge. Computes exactly, in decimals; changes and
/// keeps nothing. A report arrives as a [Writing] of lines and tables; plain text, HTML and HWPX are read here,
/// another room may hand in what it read from elsewhere. Owns no table.
@NullMarked
@ApplicationModule(
        id = "foundation.arithmetic",
        displayName = "Checking sums",
        allowedDependencies = {
            "foundation.command",
            "foundation.document",
            "foundation.document::hwpx",
            "foundation.document::text",
            "foundation.korean",
            "foundation.outcome",
            "foundation.security",
            "foundation.sheet",
            "foundation.web"
        })
package kr.onmaeul.foundation.arithmetic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
