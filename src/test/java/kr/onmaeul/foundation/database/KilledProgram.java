package kr.onmaeul.foundation.database;

import java.nio.file.Path;

/// A program that starts its server, commits one row, says so and waits to be killed.
final class KilledProgram {

    static final String READY = "committed";

    private KilledProgram() {}

    public static void main(String[] words) throws Exception {
        var server = PostgresServer.run(Path.of(words[0]), Path.of(words[1]), true);
        try (var owner = server.connect(PostgresServer.OWNER, PostgresServer.DATABASE);
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE note AS SELECT 1 AS number");
        }
        System.out.println(READY);
        Thread.sleep(60_000);
    }
}
