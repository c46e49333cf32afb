package kr.onmaeul.foundation.security;

import java.util.List;
import kr.onmaeul.foundation.web.MenuSource;
import org.springframework.stereotype.Component;

@Component
class SecurityMenu implements MenuSource {

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(HOUSE, 10, "security.accounts.title", "/accounts", "account.read"),
                new Entry(HOUSE, 15, "security.keys.title", "/api-keys", "account.read"),
                new Entry(HOUSE, 20, "security.audit.title", "/audit", "audit.read"));
    }
}
