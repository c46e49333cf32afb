package kr.onmaeul.foundation.command;

import java.util.Set;

/// One thing the program can be told to do from the command line.
public interface Command {

    /// The first word, as it is typed: `report`.
    String name();

    /// One line for the help page: the words it takes and what it does.
    String usage();

    /// Does the work.
    ///
    /// @throws CommandRefused with a sentence for the person who typed it
    void run(Arguments arguments) throws CommandRefused;

    /// The options that stand alone, without a value: `--json`.
    default Set<String> marks() {
        return Set.of();
    }

    /// Does the work and says the exit status: 0, unless the command has another answer to give.
    ///
    /// @throws CommandRefused with a sentence for the person who typed it
    default int answer(Arguments arguments) throws CommandRefused {
        run(arguments);
        return 0;
    }
}
