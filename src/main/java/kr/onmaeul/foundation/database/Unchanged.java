package kr.onmaeul.foundation.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers that were worked out from the database and hold as long as nobody has committed anything since. PostgreSQL
/// tells: where two moments see the same transactions, they see the same rows. So an answer is never older than the
/// question, whoever wrote, through whichever program. A request that only reads has been told what it sees already,
/// and
/// asks nothing here.
///
/// @param <Q> what is asked; equal questions have equal answers
/// @param <A> the answer, which nobody changes
public final class Unchanged<Q, A> {

    private final JdbcClient database;
    private final Map<Q, Known<A>> answers;

    /// @param atMost how many answers are kept, the ones asked for last
    public Unchanged(JdbcClient database, int atMost) {
        this.database = database;
        this.answers = new LinkedHashMap<>(atMost * 2, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Q, Known<A>> eldest) {
                return size() > atMost;
            }
        };
    }

    private record Known<A>(String seen, A answer) {}

    public A get(Q question, Function<Q, A> workedOut) {
        var seen = SeenAtStart.told().or(this::seenNow);
        if (seen.isEmpty()) {
            return workedOut.apply(question);
        }
        synchronized (answers) {
            var known = answers.get(question);
            if (known != null && known.seen().equals(seen.get())) {
                return known.answer();
            }
        }
        var answer = workedOut.apply(question);
        synchronized (answers) {
            answers.put(question, new Known<>(seen.get(), answer));
        }
        return answer;
    }

    /// Which transactions are seen now; nothing within one that has written, since nobody else sees what it sees.
    private Optional<String> seenNow() {
        return database.sql("SELECT " + SeenAtStart.SQL + " WHERE pg_current_xact_id_if_assigned() IS NULL")
                .query(String.class)
                .optional();
    }
}
