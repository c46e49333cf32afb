package kr.onmaeul.foundation.database;

import org.springframework.boot.ExitCodeGenerator;

/// The database cannot be used as it stands. The message is a sentence for whoever started the program: what is
/// wrong, where, and what would be right.
public final class DatabaseRefused extends RuntimeException implements ExitCodeGenerator {

    private static final int REFUSED = 2;

    public DatabaseRefused(String sentence) {
        super(sentence);
    }

    public DatabaseRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public int getExitCode() {
        return REFUSED;
    }
}
