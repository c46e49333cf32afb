package kr.onmaeul.foundation.command;

/// What was typed cannot be done. The message is a sentence for the person at the keyboard: what is
/// wrong, where, and what would be right.
public final class CommandRefused extends Exception {

    public CommandRefused(String sentence) {
        super(sentence);
    }
}
