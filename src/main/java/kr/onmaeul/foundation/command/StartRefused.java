package kr.onmaeul.foundation.command;

import org.springframework.boot.ExitCodeGenerator;

/// The program will not start as it is set up. The message is a sentence for whoever started it: what is wrong, where,
/// and what would be right. The exit status is 2.
public class StartRefused extends RuntimeException implements ExitCodeGenerator {

    private static final int REFUSED = 2;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public int getExitCode() {
        return REFUSED;
    }
}
