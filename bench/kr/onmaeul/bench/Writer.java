package kr.onmaeul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody who records results beside the readers, evenly over time, through a connection of their own.
final class Writer implements AutoCloseable {

    private static final String ENTRY = """
            INSERT INTO result (id, metric, day, quantity, members, team, initiative, title, evidence, sample, recorded_by,
                                recorded_by_name)
            VALUES (gen_random_uuid(), 'press.releases', DATE '2023-05-31', 1, '', 'press', '', 'fact of a writer', 'bench',
                    true, '00000000-0000-0000-0000-000000000000', 'bench')
            """;

    private final Thread thread;
    private volatile @Nullable RuntimeException failed;
    private volatile boolean over;

    private Writer(JdbcClient database, int aSecond) {
        this.thread = Thread.ofVirtual().start(() -> write(database, aSecond));
    }

    static Writer beside(Server server, int aSecond) throws IOException {
        var postmaster = Files.readAllLines(server.data().resolve("postgres").resolve("postmaster.pid"));
        var source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/onmaeul");
        source.setUser("onmaeul_program");
        source.setPassword(Files.readString(secret(server.data())).strip());
        return new Writer(JdbcClient.create(source), aSecond);
    }

    private static Path secret(Path data) {
        return data.resolve("secrets").resolve("onmaeul_program.secret");
    }

    private void write(JdbcClient database, int aSecond) {
        long next = System.nanoTime();
        try {
            while (!over) {
                database.sql(ENTRY).update();
                next += 1_000_000_000L / aSecond;
                LockSupport.parkNanos(next - System.nanoTime());
            }
        } catch (RuntimeException refused) {
            failed = refused;
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        thread.join();
        if (failed != null) {
            throw new IllegalStateException("the writer was refused", failed);
        }
    }
}
