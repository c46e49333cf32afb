package kr.onmaeul.foundation.audit;

import java.sql.Connection;
import java.sql.SQLException;
import kr.onmaeul.foundation.database.AfterRestore;
import org.springframework.stereotype.Component;

/// Events are sealed in the order of the transactions that wrote them. Another server counts its transactions anew,
/// so restored events are given numbers below any that it will give: first those already sealed, then the rest.
@Component
class EventsOfAnotherServer implements AfterRestore {

    @Override
    public void inANewDatabase(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    UPDATE audit_event e
                    SET xid = CASE WHEN EXISTS (SELECT 1 FROM audit_seal s WHERE s.event = e.id)
                                   THEN '1'::xid8 ELSE '2'::xid8 END
                    """);
        }
    }
}
