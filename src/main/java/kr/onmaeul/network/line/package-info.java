/// Circuits, fibre and local networks. 정보통신팀 works here today. The room declares what it counts; its facts are
/// kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "network.line",
        displayName = "Lines",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.network.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
