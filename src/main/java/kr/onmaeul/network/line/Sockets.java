package kr.onmaeul.network.line;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The ports of one device or panel, and which of them are free.
@Service
public class Sockets {

    private final JdbcClient database;

    Sockets(JdbcClient database) {
        this.database = database;
    }

    /// In the order of their positions, front before rear; none where no such thing is kept.
    public List<Socket> of(String owner) {
        return database.sql("""
                        SELECT p.code, p.kind, p.position, e.cable, e.other
                        FROM line_port p LEFT JOIN line_cable_end e ON e.port = p.code
                        WHERE p.owner = ?
                        ORDER BY p.position, p.code
                        """)
                .param(owner.strip().toUpperCase(Locale.ROOT))
                .query((row, _) -> new Socket(
                        row.getString("code"),
                        PortKind.valueOf(row.getString("kind")),
                        row.getInt("position"),
                        row.getString("cable"),
                        row.getString("other")))
                .list();
    }
}
