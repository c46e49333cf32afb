/// Office devices: bought, issued, repaired, disposed of, and how long they are meant to serve. 정보통신팀 works here.
/// Table: `equipment_device` is a register.
@NullMarked
@ApplicationModule(
        id = "network.equipment",
        displayName = "Equipment",
        allowedDependencies = {
            "foundation.korean",
            "foundation.money",
            "foundation.outcome",
            "foundation.register",
            "foundation.security",
            "foundation.time",
            "foundation.web",
            "office.report",
            "office.result"
        })
package kr.onmaeul.network.equipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
