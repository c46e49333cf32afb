/// Circuits, fibre and local networks. 정보통신팀 works here. Registers: `line_network_device`, `line_leased_line`,
/// `line_fibre_section`, `line_lan` (a line of the local network, by its wall jack), `line_panel`, `line_bundle` and
/// `line_cable`, `line_vlan`, `line_subnet`, `line_address` and `line_strand` (a core of own fibre that is not
/// free). `line_port` and `line_cable_end` follow from them by triggers: every port there is, and what is plugged
/// into it; nobody else writes them.
@NullMarked
@ApplicationModule(
        id = "network.line",
        displayName = "Lines",
        allowedDependencies = {
            "foundation.database",
            "foundation.korean",
            "foundation.money",
            "foundation.outcome",
            "foundation.register",
            "foundation.security",
            "foundation.sheet",
            "foundation.time",
            "foundation.web",
            "office.budget",
            "office.result",
            "office.today"
        })
package kr.onmaeul.network.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
