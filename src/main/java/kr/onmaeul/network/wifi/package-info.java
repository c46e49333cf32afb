/// Public Wi-Fi (공공와이파이): where its access points stand and by which contract. 정보통신팀 works here. Table:
/// `wifi_access_point` is a register.
@NullMarked
@ApplicationModule(
        id = "network.wifi",
        displayName = "Public Wi-Fi",
        allowedDependencies = {"foundation.korean", "foundation.outcome", "foundation.register"})
package kr.onmaeul.network.wifi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
