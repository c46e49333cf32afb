/// The registry of information systems and their hardware. 전산운영팀 works here today. The room
/// declares what it counts; its facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "information.system",
        displayName = "Systems",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.information.system;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
