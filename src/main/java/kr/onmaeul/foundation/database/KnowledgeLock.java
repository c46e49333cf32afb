package kr.onmaeul.foundation.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Orders what is recorded against what is asked. A writer holds the lock together with other writers, takes its
/// recording time under it and keeps it until its transaction ends; whoever needs to say "all that was recorded by
/// now" holds it alone. Both are advisory locks of the running transaction.
@Component
public class KnowledgeLock {

    public static final int KEY = 7302;

    private final JdbcClient database;

    public KnowledgeLock(JdbcClient database) {
        this.database = database;
    }

    /// For writers: many at once.
    public void shared() {
        database.sql("SELECT pg_advisory_xact_lock_shared(?)")
                .param(KEY)
                .query((row, number) -> number)
                .single();
    }

    /// For the freezing of a report: alone, after every writer under way has finished.
    public void alone() {
        database.sql("SELECT pg_advisory_xact_lock(?)")
                .param(KEY)
                .query((row, number) -> number)
                .single();
    }
}
