package kr.onmaeul.office.founding;

import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.command.StartRefused;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Before the first page is answered an empty installation is founded.
@Component
@Profile("!command")
class FoundingAtStart implements SmartLifecycle {

    private final Foundry foundry;
    private boolean running;

    FoundingAtStart(Foundry foundry) {
        this.foundry = foundry;
    }

    @Override
    public void start() {
        try {
            foundry.prepare();
        } catch (CommandRefused refused) {
            throw new StartRefused(String.valueOf(refused.getMessage()), refused);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Early, so that the web server, which starts last, finds an office.
    @Override
    public int getPhase() {
        return 0;
    }
}
