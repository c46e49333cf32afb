package kr.onmaeul.foundation.security;

import java.security.Principal;
import java.util.UUID;

/// Who is signed in, as the session remembers it. What the account may do is asked anew at every request.
record SignedIn(UUID account, String login, String nameKo, String nameEn) implements Principal {

    @Override
    public String getName() {
        return login;
    }
}
