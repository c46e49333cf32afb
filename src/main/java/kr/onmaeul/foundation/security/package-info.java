/// Accounts, sign-in, sessions, roles and permissions. Every endpoint declares what it requires.
@NullMarked
@ApplicationModule(
        id = "foundation.security",
        displayName = "Security",
        allowedDependencies = {
            "foundation.audit",
            "foundation.time",
            "foundation.outcome",
            "foundation.database",
            "foundation.korean",
            "foundation.web",
            "foundation.sheet",
            "foundation.command"
        })
package kr.onmaeul.foundation.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
