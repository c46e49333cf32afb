/// Digital skills courses for residents and staff. 전산운영팀 works here today. The room declares what it counts;
/// its facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "information.education",
        displayName = "Education",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.information.education;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
