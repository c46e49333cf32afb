package kr.onmaeul.network.line;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads subnets and the addresses that are in use of them.
@Repository
class SubnetStore {

    private final JdbcClient database;

    SubnetStore(JdbcClient database) {
        this.database = database;
    }

    /// A subnet that stands.
    record Found(
            String number,
            Net net,
            String block,
            String use,
            @Nullable String gateway) {}

    Optional<Found> find(String number) {
        return database.sql("""
                        SELECT number, net, block, use, gateway FROM line_subnet WHERE number = ? AND NOT gone
                        """).param(number).query(Found.class).optional();
    }

    /// The addresses in use, in their order.
    List<SubnetUse.Held> held(String subnet) {
        return database.sql("""
                        SELECT address, kind, holder, device, jack, id FROM line_address
                        WHERE subnet = ? AND NOT gone ORDER BY address::inet
                        """)
                .param(subnet)
                .query((row, _) -> new SubnetUse.Held(
                        row.getString("address"),
                        IpAddress.Kind.valueOf(row.getString("kind")).label(),
                        row.getString("holder"),
                        row.getString("device"),
                        row.getString("jack"),
                        row.getObject("id", UUID.class)))
                .list();
    }
}
