/// The Korean language as an office needs it: two-language labels, particles, EUC-KR byte lengths, collation.
@NullMarked
@ApplicationModule(
        id = "foundation.korean",
        displayName = "Korean",
        allowedDependencies = {})
package kr.onmaeul.foundation.korean;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
