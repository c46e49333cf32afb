package kr.onmaeul.network.line;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the ports of one owner.
@Repository
class SocketStore {

    private final JdbcClient database;

    SocketStore(JdbcClient database) {
        this.database = database;
    }

    /// In the order of their positions, front before rear.
    List<Socket> of(String owner) {
        return database.sql("""
                        SELECT p.code, p.kind, p.position, e.cable, e.other
                        FROM line_port p LEFT JOIN line_cable_end e ON e.port = p.code
                        WHERE p.owner = ?
                        ORDER BY p.position, p.code
                        """)
                .param(owner)
                .query((row, _) -> new Socket(
                        row.getString("code"),
                        PortKind.valueOf(row.getString("kind")),
                        row.getInt("position"),
                        row.getString("cable"),
                        row.getString("other")))
                .list();
    }
}
