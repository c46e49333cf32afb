package kr.onmaeul.foundation.command;

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
}
