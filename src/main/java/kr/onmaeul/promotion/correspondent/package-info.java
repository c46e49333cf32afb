/// Honorary reporters, ambassadors and advisers and their terms. 홍보기획팀 works here today. The room
/// declares what it counts; its facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "promotion.correspondent",
        displayName = "Correspondents",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.promotion.correspondent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
