/// Office devices: bought, issued, how long they serve. 정보통신팀 works here today. The room
/// declares what it counts; its facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "network.equipment",
        displayName = "Equipment",
        allowedDependencies = {"foundation.korean", "foundation.time", "office.report", "office.result"})
package kr.onmaeul.network.equipment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
