/// The calendar of the office: on which days it works. The law's holidays come from `foundation.time`; elections and
/// days that the Government declares holidays are entered here when they are announced (관공서의 공휴일에 관한 규정 제2조
/// 제10호의2, 제11호). Table: `calendar_declared_day` is a register.
@NullMarked
@ApplicationModule(
        id = "office.calendar",
        displayName = "Calendar",
        allowedDependencies = {
            "foundation.korean",
            "foundation.outcome",
            "foundation.register",
            "foundation.security",
            "foundation.sheet",
            "foundation.time",
            "foundation.web"
        })
package kr.onmaeul.office.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
