package kr.onmaeul.foundation.security.web;

import kr.onmaeul.foundation.security.ApiKey;
import kr.onmaeul.foundation.security.Role;
import kr.onmaeul.foundation.web.Page;

/// A key in words: its role, and whether it is in use or how it came to its end.
public record ApiKeyLine(ApiKey key, String role, String state) {

    static ApiKeyLine of(Page page, ApiKey key) {
        return new ApiKeyLine(
                key,
                Role.named(key.role())
                        .map(role -> role.label().in(page.locale()))
                        .orElse(key.role()),
                key.withdrawal()
                        .map(end -> page.t("security.key.withdrawn", end.by(), page.minute(end.at()), end.reason()))
                        .orElseGet(() -> page.t("security.key.open")));
    }
}
