package kr.onmaeul.foundation.security;

import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;

/// An account to be made, with what it may do.
public record NewAccount(String login, Bilingual name, String post, String unit, Set<Role> roles) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
