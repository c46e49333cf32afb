package kr.onmaeul.office.founding;

import java.nio.file.Path;
import java.util.Set;
import kr.onmaeul.foundation.command.Arguments;
import kr.onmaeul.foundation.command.Command;
import kr.onmaeul.foundation.command.CommandRefused;
import org.springframework.stereotype.Component;

@Component
class FoundingCommand implements Command {

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
        return "found FOLDER                 makes an office of an empty installation from a folder of import files";
    }

    @Override
    public void run(Arguments arguments) throws CommandRefused {
        var words = arguments.knowing(Set.of()).plain();
        if (words.size() != 1) {
            throw new CommandRefused("found takes one folder: found offices/2023");
        }
        foundry.found(Path.of(words.getFirst()));
    }
}
