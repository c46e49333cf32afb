/// Office devices: bought, issued, repaired, disposed of, and how long they are meant to serve. 정보통신팀 works here.
/// Tables: `equipment_device` and `equipment_price` are registers; `equipment_round`, `equipment_request` and
/// `equipment_allocation` keep the half-yearly rounds in which departments ask for devices, get them allocated and
/// confirm that they have them. Stocktaking (재물조사, 공유재산 및 물품 관리법) looks at devices where they stand:
/// `equipment_stocktaking` are its campaigns, `…_expected` what should be there, `…_finding` what was found; what it
/// finds is corrected by movements alone.
@NullMarked
@ApplicationModule(
        id = "network.equipment",
        displayName = "Equipment",
        allowedDependencies = {
            "foundation.audit",
            "foundation.database",
            "foundation.document",
            "foundation.document::handout",
            "foundation.document::pdf",
            "foundation.korean",
            "foundation.label",
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
