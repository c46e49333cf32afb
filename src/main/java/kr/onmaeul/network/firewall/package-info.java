/// Systems that guard the network. 정보통신팀 works here. Table: `firewall_security_system` is a register.
@NullMarked
@ApplicationModule(
        id = "network.firewall",
        displayName = "Firewalls",
        allowedDependencies = {"foundation.korean", "foundation.money", "foundation.register"})
package kr.onmaeul.network.firewall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
