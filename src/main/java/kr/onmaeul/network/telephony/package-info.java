/// Exchanges and telephones, their directory, and the contract. 정보통신팀 works here. Tables: `telephony_exchange` and
/// `telephony_telephone` are registers; replacements and the contract are facts in the ledger of results.
@NullMarked
@ApplicationModule(
        id = "network.telephony",
        displayName = "Telephony",
        allowedDependencies = {"foundation.korean", "foundation.money", "foundation.register", "office.result"})
package kr.onmaeul.network.telephony;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
