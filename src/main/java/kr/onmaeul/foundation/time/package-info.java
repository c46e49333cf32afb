/// Days, periods, half-years, fiscal years, the clock, and the second time of every fact: when we knew it.
@NullMarked
@ApplicationModule(
        id = "foundation.time",
        displayName = "Time",
        allowedDependencies = {})
package kr.onmaeul.foundation.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
