/// Systems that guard the network. 정보통신팀 works here today. The room declares what it counts; its facts are
/// kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "network.firewall",
        displayName = "Firewalls",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.network.firewall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
