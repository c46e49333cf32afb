/// The board an officer sees first: staff against quota, execution rates, this year's results, plans coming due, the
/// latest results. It also fills the frame around all pages with the office's own names and its organisation chart.
/// Owns no table; asks the rooms before it.
@NullMarked
@ApplicationModule(
        id = "office.today",
        displayName = "Today",
        allowedDependencies = {
            "foundation.korean",
            "foundation.time",
            "foundation.money",
            "foundation.audit",
            "foundation.security",
            "foundation.search",
            "foundation.web",
            "office.organization",
            "office.budget",
            "office.initiative",
            "office.result",
            "office.report"
        })
package kr.onmaeul.office.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
