package kr.onmaeul.foundation.audit;

import java.util.Set;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import org.springframework.stereotype.Component;

@Component
class VerifyAuditCommand implements Command {

    private final ChainCheck check;

    VerifyAuditCommand(ChainCheck check) {
        this.check = check;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public String usage() {
        return "verify-audit: checks the chain of the event log and names the first broken link";
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        arguments.knowing(Set.of());
        var verdict = check.verify();
        System.out.println(verdict.links() + " links hold, " + verdict.unsealed() + " events are not sealed yet. Head: "
                + verdict.head());
        var broken = verdict.broken();
        if (broken.isPresent()) {
            throw new CommandRefused(
                    broken.get().missing()
                            ? "The chain is broken: link " + broken.get().number() + " is missing."
                            : "The chain is broken: the event of link "
                                    + broken.get().number() + " is not what was sealed.");
        }
    }
}
