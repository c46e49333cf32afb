package kr.onmaeul.foundation.security;

import org.jspecify.annotations.Nullable;

/// A session as one request finds it.
///
/// @param key the hash of the secret that the browser holds
/// @param standing how the account stands at this request
/// @param actingFor the code of the post that the person chose to act for, whether or not that still holds
/// @param seen which transactions were seen when it was found
record Session(
        byte[] key,
        SignedIn who,
        Accounts.Standing standing,
        @Nullable String actingFor,
        String seen) {}
