/// Programmes, sub-items and lines as registers; the books of budget events, commitments and payments; and the rate
/// of execution at any day. Tables: `policy_program`, `unit_program`, `detailed_program`, `budget_sub_item` and
/// `budget_line`, each with its `…_was`; `budget_event` and `spending`, to which rows are only added; `budget_day`,
/// their roll-up.
@NullMarked
@ApplicationModule(
        id = "office.budget",
        displayName = "Budget",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.money",
            "foundation.audit",
            "foundation.register",
            "foundation.sheet",
            "foundation.security",
            "foundation.web",
            "foundation.search",
            "foundation.database",
            "office.organization"
        })
package kr.onmaeul.office.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
