package kr.onmaeul.foundation.command;

import java.util.Optional;

/// The program will not start as it is set up. The message is a sentence for whoever started it: what is wrong, where,
/// and what would be right. The exit status is 2.
public class StartRefused extends RuntimeException {

    public static final int STATUS = 2;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// The refusal that stands behind a failure, if one does.
    public static Optional<StartRefused> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }
}
