package kr.onmaeul.foundation.command;

import java.util.Set;

/// What must stand before certain commands can do their work: an office before its report.
public interface Preparation {

    /// The names of the commands that need it.
    Set<String> commands();

    /// Makes it stand; does nothing when it already does.
    ///
    /// @throws CommandRefused with a sentence for the person who typed the command
    void prepare() throws CommandRefused;
}
