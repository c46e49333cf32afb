/// Public Wi-Fi (공공와이파이): where its access points stand and by which contract, how much they are used month by month,
/// and what people complain of. 정보통신팀 works here. Tables: `wifi_access_point` and `wifi_complaint` are registers;
/// `wifi_use` keeps what carriers report of every month, later reports beside earlier ones.
@NullMarked
@ApplicationModule(
        id = "network.wifi",
        displayName = "Public Wi-Fi",
        allowedDependencies = {
            "foundation.audit",
            "foundation.korean",
            "foundation.money",
            "foundation.outcome",
            "foundation.register",
            "foundation.security",
            "foundation.sheet",
            "foundation.time",
            "foundation.web",
            "office.budget",
            "office.today"
        })
package kr.onmaeul.network.wifi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
