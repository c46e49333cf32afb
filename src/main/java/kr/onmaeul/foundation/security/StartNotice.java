package kr.onmaeul.foundation.security;

import java.util.Comparator;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says where the house can be visited and, for trying out, with which sign-ins.
@Component
@ConditionalOnWebApplication
class StartNotice {

    private static final int SHOWN = 8;

    private final AccountStore store;
    private final Accounts accounts;
    private final DemonstrationPassword password;
    private final LoopbackGuard guard;

    StartNotice(AccountStore store, Accounts accounts, DemonstrationPassword password, LoopbackGuard guard) {
        this.store = store;
        this.accounts = accounts;
        this.password = password;
        this.guard = guard;
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) {
        guard.refuseDemonstrationElsewhere();
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext web)) {
            return;
        }
        var server = web.getWebServer();
        var notice =
                new StringBuilder("\n온마을 Onmaeul: http://127.0.0.1:" + (server == null ? 0 : server.getPort()) + "/\n");
        var demonstration = store.all().stream()
                .filter(Account::demonstration)
                .filter(Account::open)
                .toList();
        if (!demonstration.isEmpty()) {
            notice.append("\n시연 계정 demonstration sign-ins, password ")
                    .append(password.text())
                    .append('\n');
            demonstration.stream()
                    .sorted(Comparator.comparing(
                            account -> Set.of("press-7-2", "head").contains(account.login())
                                    ? 0
                                    : accounts.roles(account.id()).contains(Role.ADMINISTRATOR) ? 1 : 2))
                    .limit(SHOWN)
                    .forEach(account -> notice.append("  %-16s %s %s%n"
                            .formatted(account.login(), account.name().ko(), accounts.roles(account.id()))));
            notice.append("  … %d in all%n".formatted(demonstration.size()));
        }
        if (store.administrators() == 0) {
            notice.append("\n관리자 계정이 없습니다. No administrator can sign in yet: ./onmaeul administrator LOGIN\n");
        }
        System.out.println(notice);
    }
}
