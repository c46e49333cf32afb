package kr.onmaeul.office.founding;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import org.springframework.stereotype.Component;

@Component
class FoundingCommand implements Command {

    private static final String ACCOUNTS = "--accounts";
    private static final String NONE = "none";
    private static final String DEMONSTRATION = "demonstration";

    private final Foundry foundry;

    FoundingCommand(Foundry foundry) {
        this.foundry = foundry;
    }

    @Override
    public String name() {
        return "found";
    }

    @Override
    public String usage() {
        return "found FOLDER [--accounts demonstration]  makes an office of an empty installation from import files";
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        var words = arguments.knowing(Set.of(ACCOUNTS)).plain();
        if (words.size() != 1) {
            throw new CommandRefused("found takes one folder: found offices/2023");
        }
        var accounts = arguments.option(ACCOUNTS).orElse(NONE);
        if (!List.of(NONE, DEMONSTRATION).contains(accounts)) {
            throw new CommandRefused(
                    ACCOUNTS + " is \"" + accounts + "\". Write none, or demonstration for an account for every post.");
        }
        foundry.found(Path.of(words.getFirst()), accounts.equals(DEMONSTRATION));
    }
}
