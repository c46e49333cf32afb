package kr.onmaeul.foundation.security;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says where the house can be visited and, for trying out, with which sign-ins.
@Component
@ConditionalOnWebApplication
class StartNotice {

    /// The officer whom the handbook follows.
    private static final String OFFICER = "press-7-2";

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
            oneOfEachKind(demonstration)
                    .forEach((roles, account) -> notice.append("  %-16s %s · %s%n"
                            .formatted(account.login(), account.name().ko(), inWords(roles))));
            notice.append("  … %d in all: /accounts%n".formatted(demonstration.size()));
        }
        if (store.administrators() == 0) {
            notice.append("\n관리자 계정이 없습니다. No administrator can sign in yet: ./onmaeul administrator LOGIN\n");
        }
        System.out.println(notice);
    }

    /// The first account of every set of roles.
    private Map<List<Role>, Account> oneOfEachKind(List<Account> demonstration) {
        var roles = accounts.rolesOfEach();
        var kinds = new LinkedHashMap<List<Role>, Account>();
        demonstration.stream()
                .sorted(comparing(account -> !account.login().equals(OFFICER)))
                .forEach(account -> kinds.putIfAbsent(roles.getOrDefault(account.id(), List.of()), account));
        return kinds;
    }

    private static String inWords(List<Role> roles) {
        return roles.stream()
                .map(role -> role.label().ko() + " " + role.label().en())
                .collect(Collectors.joining(", "));
    }
}
