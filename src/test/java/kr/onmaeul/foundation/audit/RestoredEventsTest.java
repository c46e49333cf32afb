package kr.onmaeul.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import kr.onmaeul.foundation.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RestoredEventsTest {

    private static final String EVENT = """
            INSERT INTO audit_event (id, xid, actor, actor_name, deed, subject_kind, subject, details, address)
            VALUES (gen_random_uuid(), %s, gen_random_uuid(), '언론팀 7급 2', 'result.recorded', 'result', 'x', '', '')
            """;

    @Test
    void eventsOfAServerThatHadCountedFurtherAreSealedAndSoIsWhatComesAfter() throws Exception {
        try (var database = TestDatabase.fresh()) {
            var owner = JdbcClient.create(database.owner());
            owner.sql(EVENT.formatted("'9000000000'::xid8")).update();
            owner.sql(EVENT.formatted("'9000000001'::xid8")).update();
            owner.sql("""
                    INSERT INTO audit_seal (number, event, previous, hash)
                    SELECT 1, id, decode(repeat('00', 32), 'hex'), decode(repeat('11', 32), 'hex')
                    FROM audit_event WHERE xid = '9000000000'
                    """).update();
            try (var connection = database.owner().getConnection()) {
                new EventsOfAnotherServer().inANewDatabase(connection);
            }
            owner.sql(EVENT.formatted("DEFAULT")).update();
            var store = new AuditStore(JdbcClient.create(database.program()));
            assertThat(store.unsealed()).isEqualTo(2);
            assertThat(store.sealable(10)).hasSize(2);
        }
    }
}
