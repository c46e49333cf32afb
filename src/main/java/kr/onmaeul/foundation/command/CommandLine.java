package kr.onmaeul.foundation.command;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the command by its first word and runs it.
@Component
public class CommandLine {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private final List<Command> commands;
    private final List<Preparation> preparations;

    CommandLine(ObjectProvider<Command> commands, ObjectProvider<Preparation> preparations) {
        this.preparations = preparations.stream().toList();
        this.commands =
                commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /// Runs what the words say and returns the exit status: 0 done, 2 refused with a sentence on standard error.
    public int run(String... words) {
        try {
            var command = commands.stream()
                    .filter(candidate -> candidate.name().equals(words[0]))
                    .findFirst()
                    .orElseThrow(() ->
                            new CommandRefused("\"" + words[0] + "\" is no command. Known: serve, " + names() + "."));
            for (var preparation : preparations) {
                if (preparation.commands().contains(command.name())) {
                    preparation.prepare();
                }
            }
            command.run(Arguments.of(List.of(words).subList(1, words.length)));
            return DONE;
        } catch (CommandRefused refused) {
            System.err.println(refused.getMessage());
            return REFUSED;
        }
    }

    private String names() {
        return String.join(", ", commands.stream().map(Command::name).toList());
    }
}
