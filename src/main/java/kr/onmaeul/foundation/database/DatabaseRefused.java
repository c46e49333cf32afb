package kr.onmaeul.foundation.database;

import kr.onmaeul.foundation.command.StartRefused;

/// The database cannot be used as it stands.
public final class DatabaseRefused extends StartRefused {

    public DatabaseRefused(String sentence) {
        super(sentence);
    }

    public DatabaseRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
