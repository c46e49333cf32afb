package kr.onmaeul.foundation.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which pairs of signs many records of a register hold. Whoever seeks one of those finds a page of records sooner by
/// looking at the records in their order than by asking the index of pairs. As the database last counted; being wrong
/// costs time, never a record.
@Component
class CommonPairs {

    /// So many records of a hundred that fifty are found among some thousands.
    private static final float MANY = 0.02F;

    private static final Duration KNOWN_FOR = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Instant since, Map<String, Float> shares) {}

    CommonPairs(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean many(Register<?> register, String pair) {
        var now = clock.instant();
        var shares = known.compute(
                register.table(),
                (table, before) ->
                        before != null && before.since().plus(KNOWN_FOR).isAfter(now)
                                ? before
                                : new Known(now, shares(table)));
        return shares.shares().getOrDefault(pair, 0F) >= MANY;
    }

    private Map<String, Float> shares(String table) {
        var shares = new HashMap<String, Float>();
        database.sql("SELECT pair, share FROM register_common_pairs(?)")
                .param(table)
                .query(row -> {
                    shares.put(row.getString("pair"), row.getFloat("share"));
                });
        return shares;
    }
}
