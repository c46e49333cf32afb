package kr.onmaeul.bench;

import java.nio.file.Path;
import java.util.List;
import kr.onmaeul.network.line.Impacts;
import kr.onmaeul.network.line.Traces;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lines through ten panels among more and more cables: what the program needs to follow one, beside the bare recursion
/// over the same ports, and what a cut takes: of one line among many, and of all that hang on one trunk.
final class LineTraces {

    private static final int PANELS = 10;
    private static final int CABLES = PANELS + 1;
    private static final int PORTS = 48;

    /// Switches that hang on one trunk, each with a line at every port.
    private static final int HANGING = 100;
    private static final String TRUNK = "C-900000";

    private static final String BY_HAND = """
            WITH RECURSIVE way AS (
                SELECT 0 AS step, code AS leave, NULL::text AS cable FROM line_port WHERE code = ?
                UNION ALL
                SELECT w.step + 1, p.twin, e.cable
                FROM way w JOIN line_cable_end e ON e.port = w.leave JOIN line_port p ON p.code = e.other
            )
            SELECT step, leave, cable FROM way
            """;

    private LineTraces() {}

    static void measure(Path place, List<Long> sizes) throws Exception {
        var data = place.resolve("lines");
        Installation.remove(data);
        var table = new Table(
                "A line through ten panels",
                "cables",
                "the program, from its end",
                "from its middle",
                "recursion by hand",
                "what a cut takes that has another way",
                "what a trunk takes on which %,d lines hang".formatted(HANGING * PORTS));
        try (var installation = Installation.at(data)) {
            var traces = installation.get(Traces.class);
            var impacts = installation.get(Impacts.class);
            for (long size : sizes) {
                long chains = size / CABLES;
                fill(installation.owner(), chains);
                var from = new long[1];
                table.row(
                        "%,d".formatted(chains * CABLES + 1 + HANGING + 2L * HANGING * PORTS),
                        Spread.measure(200, 500, () -> follow(traces, end(next(from, chains)))),
                        Spread.measure(200, 500, () -> follow(traces, middle(next(from, chains)))),
                        Spread.measure(200, 500, () -> ask(installation.program(), end(next(from, chains)))),
                        Spread.measure(20, 50, () -> cut(impacts, "C-000006", 0)),
                        Spread.measure(20, 50, () -> cut(impacts, TRUNK, HANGING * PORTS)));
            }
        }
        table.print();
    }

    /// Another chain each time, so that no answer lies ready.
    private static long next(long[] from, long chains) {
        from[0] = (from[0] + 7_919) % chains;
        return from[0];
    }

    private static String end(long chain) {
        return "N-%04d/%d".formatted(1 + chain / PORTS, 1 + chain % PORTS);
    }

    private static String middle(long chain) {
        return "P-%04d/%d".formatted(1 + chain / PORTS * PANELS + PANELS / 2, 1 + chain % PORTS);
    }

    private static void follow(Traces traces, String port) {
        if (traces.of(port).orElseThrow().cables().size() != CABLES) {
            throw new IllegalStateException(port + " is not followed to its end");
        }
    }

    private static void cut(Impacts impacts, String cable, int lost) {
        if (impacts.of(cable).orElseThrow().jacks().size() != lost) {
            throw new IllegalStateException(cable + " does not take " + lost + " lines");
        }
    }

    private static void ask(JdbcClient database, String port) {
        int rows = database.sql(BY_HAND).param(port).query().listOfRows().size();
        if (rows != CABLES + 1) {
            throw new IllegalStateException(port + " is not followed to its end");
        }
    }

    /// A backbone, a switch for distribution behind one trunk, and access switches on it, each with a line through a
    /// panel at every port.
    private static void hang(JdbcClient owner) {
        owner.sql("""
                INSERT INTO line_network_device (id, since, deed, recorded_by, recorded_by_name, number, kind, maker, model,
                                                 place, ports, installed_on)
                SELECT gen_random_uuid(), DATE '2022-12-31', 'entered', '00000000-0000-0000-0000-000000000000', 'bench',
                       'N-' || (9000 + i), CASE i WHEN 0 THEN 'BACKBONE' WHEN 1 THEN 'DISTRIBUTION' ELSE 'ACCESS' END,
                       '가사', 'NS-1', '본관', CASE WHEN i < 2 THEN 200 ELSE 52 END, DATE '2020-01-01'
                FROM generate_series(0, :switches + 1) i
                """).param("switches", HANGING).update();
        owner.sql("""
                INSERT INTO line_panel (id, since, deed, recorded_by, recorded_by_name, number, kind, place, ports,
                                        installed_on)
                SELECT gen_random_uuid(), DATE '2022-12-31', 'entered', '00000000-0000-0000-0000-000000000000', 'bench',
                       'P-' || (9000 + i), 'PATCH_PANEL', '본관', 48, DATE '2020-01-01'
                FROM generate_series(1, :switches) i
                """).param("switches", HANGING).update();
        owner.sql("""
                INSERT INTO line_lan (id, since, deed, recorded_by, recorded_by_name, number, use, department, place,
                                      opened_on)
                SELECT gen_random_uuid(), DATE '2022-12-31', 'entered', '00000000-0000-0000-0000-000000000000', 'bench',
                       'J-' || (10000 + i), 'COMPUTER', '총무과', '본관 ' || i || '호', DATE '2020-01-01'
                FROM generate_series(0, :lines - 1) i
                """).param("lines", HANGING * PORTS).update();
        owner.sql("""
                INSERT INTO line_cable (id, since, deed, recorded_by, recorded_by_name, number, a_end, b_end, medium, metres,
                                        laid_on, state)
                SELECT gen_random_uuid(), DATE '2022-12-31', 'entered', '00000000-0000-0000-0000-000000000000', 'bench',
                       'C-' || (900000 + row_number() OVER (ORDER BY place) - 1), a_end, b_end, 'UTP_6', 10,
                       DATE '2020-01-01', 'ACTIVE'
                FROM (SELECT 0 AS place, 'N-9000/1' AS a_end, 'N-9001/1' AS b_end
                      UNION ALL
                      SELECT i, 'N-9001/' || 1 + i, 'N-' || 9001 + i || '/52' FROM generate_series(1, :switches) i
                      UNION ALL
                      SELECT 1000 + i, 'N-' || 9002 + i / 48 || '/' || 1 + i % 48, 'P-' || 9001 + i / 48 || '/' || 1 + i % 48
                      FROM generate_series(0, :switches * 48 - 1) i
                      UNION ALL
                      SELECT 10000 + i, 'J-' || 10000 + i, 'P-' || 9001 + i / 48 || '/' || 1 + i % 48 || 'R'
                      FROM generate_series(0, :switches * 48 - 1) i) AS laid
                """).param("switches", HANGING).update();
    }

    /// Devices of 48 ports, each joined with another over ten panels of 48.
    private static void fill(JdbcClient owner, long chains) {
        System.err.println("  laying " + chains * CABLES + " cables …");
        long groups = (chains + PORTS - 1) / PORTS;
        owner.sql("TRUNCATE line_cable, line_cable_was, line_cable_end, line_port, line_network_device,"
                        + " line_network_device_was, line_panel, line_panel_was, line_lan, line_lan_was, line_leased_line,"
                        + " line_leased_line_was")
                .update();
        owner.sql("""
                INSERT INTO line_network_device (id, since, deed, recorded_by, recorded_by_name, number, kind, maker, model,
                                                 place, ports, installed_on)
                SELECT gen_random_uuid(), DATE '2022-12-31', 'entered', '00000000-0000-0000-0000-000000000000', 'bench',
                       'N-' || lpad(i::text, 4, '0'), CASE WHEN i > 5000 THEN 'BACKBONE' ELSE 'ACCESS' END, '가사', 'NS-1', '본관',
                       48, DATE '2020-01-01'
                FROM generate_series(1, :groups) g, LATERAL (VALUES (g), (g + 5000)) AS both_ends(i)
                """).param("groups", groups).update();
        owner.sql("""
                INSERT INTO line_panel (id, since, deed, recorded_by, recorded_by_name, number, kind, place, ports,
                                        installed_on)
                SELECT gen_random_uuid(), DATE '2022-12-31', 'entered', '00000000-0000-0000-0000-000000000000', 'bench',
                       'P-' || lpad(i::text, 4, '0'), 'PATCH_PANEL', '본관', 48, DATE '2020-01-01'
                FROM generate_series(1, :panels) i
                """).param("panels", groups * PANELS).update();
        owner.sql("ALTER TABLE line_cable DISABLE TRIGGER USER").update();
        owner.sql("""
                INSERT INTO line_cable (id, since, deed, recorded_by, recorded_by_name, number, a_end, b_end, medium, metres,
                                        laid_on, state)
                SELECT gen_random_uuid(), DATE '2022-12-31', 'entered', '00000000-0000-0000-0000-000000000000', 'bench',
                       'C-' || lpad((c * 11 + s + 1)::text, 6, '0'),
                       CASE WHEN s = 0 THEN 'N-' || lpad((1 + c / 48)::text, 4, '0') || '/' || 1 + c % 48
                            ELSE 'P-' || lpad((c / 48 * 10 + s)::text, 4, '0') || '/' || 1 + c % 48 || 'R' END,
                       CASE WHEN s = 10 THEN 'N-' || lpad((5001 + c / 48)::text, 4, '0') || '/' || 1 + c % 48
                            ELSE 'P-' || lpad((c / 48 * 10 + s + 1)::text, 4, '0') || '/' || 1 + c % 48 END,
                       'UTP_6', 10, DATE '2020-01-01', 'ACTIVE'
                FROM generate_series(0, :chains - 1) c, generate_series(0, 10) s
                """).param("chains", chains).update();
        hang(owner);
        owner.sql("ALTER TABLE line_cable ENABLE TRIGGER USER").update();
        owner.sql("""
                INSERT INTO line_cable_end (port, cable, other)
                SELECT a_end, number, b_end FROM line_cable UNION ALL SELECT b_end, number, a_end FROM line_cable
                """).update();
        for (var table :
                List.of("line_port", "line_cable_end", "line_cable", "line_panel", "line_network_device", "line_lan")) {
            owner.sql("VACUUM (ANALYZE) " + table).update();
        }
    }
}
