package kr.onmaeul.foundation.command;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the command by its first word and runs it.
@Component
public class CommandLine {

    private static final int REFUSED = 2;

    private final List<Command> commands;
    private final List<Preparation> preparations;

    CommandLine(ObjectProvider<Command> commands, ObjectProvider<Preparation> preparations) {
        this.preparations = preparations.stream().toList();
        this.commands =
                commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /// Runs a command that needs nothing of the house, if the first word names one; such commands are found as
    /// services of the class path.
    public static OptionalInt alone(String... words) {
        return ServiceLoader.load(Command.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(command -> command.name().equals(words[0]))
                .findFirst()
                .map(command -> OptionalInt.of(status(() -> run(command, words))))
                .orElseGet(OptionalInt::empty);
    }

    /// Runs what the words say and returns the exit status: what the command answers, 0 for most, or 2 when it is
    /// refused
    /// with a sentence on standard error.
    public int run(String... words) {
        return status(() -> {
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
            return run(command, words);
        });
    }

    private interface Work {
        int run() throws CommandRefused;
    }

    private static int status(Work work) {
        try {
            return work.run();
        } catch (CommandRefused refused) {
            System.err.println(refused.getMessage());
            return REFUSED;
        }
    }

    private static int run(Command command, String... words) throws CommandRefused {
        return command.answer(Arguments.of(List.of(words).subList(1, words.length), command.marks()));
    }

    private String names() {
        return String.join(", ", commands.stream().map(Command::name).toList());
    }
}
