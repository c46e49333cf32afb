/// Text messages and mail to those who asked for them. 소통미디어팀 works here today. The room
/// declares what it counts; its facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "media.messaging",
        displayName = "Messaging",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.media.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
