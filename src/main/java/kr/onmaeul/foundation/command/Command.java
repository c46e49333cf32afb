package kr.onmaeul.foundation.command;

import java.util.Set;

/// One thing the program can be told to do from the command line.
public interface Command {

    /// The first word, as it is typed: `report`.
    String name();

    /// One line for the help page: the words it takes and what it does.
    String usage();

    /// The options that take no value.
    default Set<String> flags() {
        return Set.of();
    }

    /// Does the work.
    ///
    /// @throws CommandRefused with a sentence for the person who typed it
    void run(Arguments arguments) throws CommandRefused;

    /// Does the work and says with which status the program ends: 0 unless the command has an answer of its own.
    ///
    /// @throws CommandRefused with a sentence for the person who typed it; the program ends with 2
    default int answer(Arguments arguments) throws CommandRefused {
        run(arguments);
        return 0;
    }
}
