/// Days, periods, half-years, fiscal years, the clock, and the second time of every fact: when we knew it. Also the
/// calendar of public offices: holidays as dated rules of law (관공서의 공휴일에 관한 규정), the days on which the office
/// works, and how periods that a law sets are counted (민원 처리에 관한 법률 제19조, 민법, 행정기본법 제6조).
@NullMarked
@ApplicationModule(
        id = "foundation.time",
        displayName = "Time",
        allowedDependencies = {"foundation.korean"})
package kr.onmaeul.foundation.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
