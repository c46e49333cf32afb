package kr.onmaeul.foundation.command;

/// What was typed cannot be done. The message is a sentence for the person at the keyboard: what is
/// wrong, where, and what would be right.
public final class CommandRefused extends Exception {

    private final int status;

    public CommandRefused(String sentence) {
        this(sentence, 2);
    }

    private CommandRefused(String sentence, int status) {
        super(sentence);
        this.status = status;
    }

    /// A check was made, and what was checked does not hold. The exit status is 1.
    public static CommandRefused failing(String sentence) {
        return new CommandRefused(sentence, 1);
    }

    /// The exit status: 2, or 1 for a check that was made and failed.
    public int status() {
        return status;
    }
}
