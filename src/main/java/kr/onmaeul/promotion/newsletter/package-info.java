/// The district's newsletters, issue by issue. 홍보기획팀 works here today. The room declares what it counts; its
/// facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "promotion.newsletter",
        displayName = "Newsletters",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.promotion.newsletter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
