package kr.onmaeul.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kr.onmaeul.office.result.Metrics;

/// Pages of the running program with sign-in, permissions and the event log on, asked over eight kept connections.
final class Http {

    private static final int CONNECTIONS = 8;
    private static final int WARM_UP_SECONDS = 30;
    private static final int SECONDS = 15;
    private static final int ENTRIES_A_SECOND = 20;
    private static final String LOGIN = "press-7-2";

    private Http() {}

    static void measure(Path place, List<Long> sizes) throws Exception {
        var data = place.resolve("http");
        Installation.remove(data);
        var table = new Table(
                "Pages, 8 connections, 256 MB heap",
                "results",
                "page",
                "requests a second",
                "median",
                "p99",
                "processor time a request: program",
                "database",
                "both",
                "memory of the program (RSS)",
                "wrong answers");
        for (long size : sizes) {
            long there;
            try (var installation = Installation.at(data)) {
                Facts.fill(installation.owner(), installation.get(Metrics.class), size);
                there = Facts.count(installation.owner());
            }
            try (var server = Server.start(data, "")) {
                var cookies = server.signIn(LOGIN);
                var report = Load.ask(server.port(), Server.get("/reports", cookies))
                        .text()
                        .replaceAll("(?s).*?href=\"(/reports/[0-9a-f-]{36})\".*", "$1");
                page(table, server, there, "result list", Server.get("/results", cookies));
                try (var _ = Writer.beside(server, ENTRIES_A_SECOND)) {
                    var name = "result list, while " + ENTRIES_A_SECOND + " results a second are recorded";
                    page(table, server, there, name, Server.get("/results", cookies));
                }
                page(table, server, there, "result list, another page each time", pages(cookies));
                page(table, server, there, "report", Server.get(report, cookies));
                page(table, server, there, "sign-in page", Server.get("/sign-in", ""));
                signIns(table, server, there);
            }
        }
        table.print();
    }

    /// Pages of the list in the middle of it, more than the program keeps in mind.
    private static List<String> pages(String cookies) {
        return IntStream.range(0, 1_000)
                .mapToObj(number -> "/results?after=" + LocalDate.of(2023, 2, 1).plusDays(number % 100) + "~"
                        + number / 100 + "fffffff-ffff-ffff-ffff-ffffffffffff")
                .map(address -> Server.get(address, cookies))
                .toList();
    }

    private static void page(Table table, Server server, long results, String name, String request) throws Exception {
        page(table, server, results, name, List.of(request));
    }

    private static void page(Table table, Server server, long results, String name, List<String> requests)
            throws Exception {
        Load.run(server.port(), CONNECTIONS, WARM_UP_SECONDS, 200, requests);
        var before = server.processorTime();
        var answered = Load.run(server.port(), CONNECTIONS, SECONDS, 200, requests);
        row(
                table,
                server,
                results,
                name,
                answered,
                server.processorTime().since(before, answered.spread().times()));
    }

    /// A whole sign-in with Argon2: the page, then the form.
    private static void signIns(Table table, Server server, long results) throws Exception {
        var before = server.processorTime();
        var times = new double[20];
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            server.signIn(LOGIN);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        var spread = Spread.of(times);
        row(
                table,
                server,
                results,
                "signing in, one after another",
                new Load.Answered(spread, 1000 / spread.median(), 0),
                server.processorTime().since(before, times.length));
    }

    private static void row(
            Table table, Server server, long results, String name, Load.Answered answered, Server.ProcessorTime each)
            throws Exception {
        table.row(
                "%,d".formatted(results),
                name,
                "%,.0f".formatted(answered.requestsASecond()),
                Spread.number(answered.spread().median()) + " ms",
                Spread.number(answered.spread().p99()) + " ms",
                Spread.number(each.program()) + " ms",
                Spread.number(each.database()) + " ms",
                Spread.number(each.program() + each.database()) + " ms",
                "%.0f MB".formatted(server.residentMegabytes()),
                answered.wrong());
    }
}
