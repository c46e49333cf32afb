package kr.onmaeul.foundation.command;

import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;

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
            switch (cause) {
                case StartRefused refused -> {
                    return Optional.of(refused);
                }
                case PortInUseException taken -> {
                    return Optional.of(new StartRefused(
                            "Another program already uses port %d. Stop that one, or choose another port: SERVER_PORT=%d."
                                    .formatted(taken.getPort(), taken.getPort() + 1)));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }
}
