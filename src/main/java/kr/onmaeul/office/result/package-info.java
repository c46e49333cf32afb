/// The ledger of dated, counted facts. Never updated, never deleted: a mistake is reversed by a second fact. Every
/// team works here. Tables: `result` holds the facts, `result_day` their roll-up by day and day of recording,
/// `result_month` the same by month, `result_ever` over all time and `result_metric` for each metric as a whole; a
/// trigger keeps all four; `result_evidence` names the files that prove a fact. Rooms declare what they count as a
/// [kr.onmaeul.office.result.MetricSource]; the ledger tells what it took in as a
/// [kr.onmaeul.office.result.ResultEvent].
@NullMarked
@ApplicationModule(
        id = "office.result",
        displayName = "Results",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.money",
            "foundation.audit",
            "foundation.sheet",
            "foundation.file",
            "foundation.security",
            "foundation.web",
            "foundation.search",
            "foundation.database",
            "office.organization",
            "office.budget",
            "office.initiative"
        })
package kr.onmaeul.office.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
