package kr.onmaeul.foundation.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import kr.onmaeul.foundation.command.StartRefused;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/// Keeps an installation with demonstration accounts on its own machine.
@Component
@ConditionalOnWebApplication
class LoopbackGuard implements SmartInitializingSingleton {

    private final String address;
    private final AccountStore accounts;

    LoopbackGuard(@Value("${server.address:0.0.0.0}") String address, AccountStore accounts) {
        this.address = address;
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refuseDemonstrationElsewhere();
    }

    void refuseDemonstrationElsewhere() {
        if (!isLoopback() && accounts.anyDemonstration()) {
            throw new StartRefused("This installation has demonstration accounts and may only listen on the loopback"
                    + " address, not on " + address + ". Close those accounts (or start on an empty data folder with"
                    + " ONMAEUL_OFFICE_FOLDER set to nothing), or leave server.address at 127.0.0.1.");
        }
    }

    boolean isLoopback() {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notOurs) {
            return false;
        }
    }
}
