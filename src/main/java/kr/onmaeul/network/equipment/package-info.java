/// Office devices: bought, issued, repaired, disposed of, and how long they are meant to serve. 정보통신팀 works here.
/// Table: `equipment_device` is a register. Stocktaking (재물조사, 공유재산 및 물품 관리법) looks at devices where they stand:
/// `equipment_stocktaking` are its campaigns, `…_expected` what should be there, `…_finding` what was found; what it
/// finds
/// is corrected by movements alone.
@NullMarked
@ApplicationModule(
        id = "network.equipment",
        displayName = "Equipment",
        allowedDependencies = {
            "foundation.audit",
            "foundation.database",
            "foundation.document",
            "foundation.document::hwpx",
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
            "office.report",
            "office.result"
        })
package kr.onmaeul.network.equipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
