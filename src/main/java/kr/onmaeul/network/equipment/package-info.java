/// Office devices: bought, issued, repaired, disposed of, and how long they are meant to serve. 정보통신팀 works here.
/// Tables: `equipment_device` and `equipment_price` are registers; `equipment_round`, `equipment_request` and
/// `equipment_allocation` keep the half-yearly rounds in which departments ask for devices, get them allocated and
/// confirm
/// that they have them.
@NullMarked
@ApplicationModule(
        id = "network.equipment",
        displayName = "Equipment",
        allowedDependencies = {
            "foundation.audit",
            "foundation.database",
            "foundation.korean",
            "foundation.money",
            "foundation.outcome",
            "foundation.register",
            "foundation.security",
            "foundation.sheet",
            "foundation.time",
            "foundation.web",
            "office.budget",
            "office.organization",
            "office.report",
            "office.result"
        })
package kr.onmaeul.network.equipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
