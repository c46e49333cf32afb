/// Circuits, fibre and local networks. 정보통신팀 works here. Tables: `line_network_device`, `line_leased_line` and
/// `line_fibre_section` are registers; LAN lines are still counted in the ledger of results.
@NullMarked
@ApplicationModule(
        id = "network.line",
        displayName = "Lines",
        allowedDependencies = {
            "foundation.korean",
            "foundation.money",
            "foundation.register",
            "foundation.time",
            "office.budget",
            "office.result",
            "office.today"
        })
package kr.onmaeul.network.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
