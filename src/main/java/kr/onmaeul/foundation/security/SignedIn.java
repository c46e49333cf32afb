package kr.onmaeul.foundation.security;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/// Who is signed in, as the session remembers it. What the account may do is asked anew at every request.
record SignedIn(UUID account, String login, String nameKo, String nameEn) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return login;
    }
}
