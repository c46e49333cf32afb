package kr.onmaeul.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Asks a server over kept connections, one request after another on each, and notes how long every answer takes.
/// It does as little as it can itself, because it shares the machine with the server.
final class Load {

    private Load() {}

    /// @param requestsASecond answered, all connections together
    record Answered(Spread spread, double requestsASecond, int wrong) {}

    /// @param requests whole requests as they go over the wire; each connection asks them in turn, over and over
    /// @param status the status every answer must have
    static Answered run(int port, int connections, int seconds, int status, List<String> requests) throws Exception {
        var bytes = requests.stream()
                .map(request -> request.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
        var times = new ArrayList<double[]>();
        int wrong = 0;
        long begin = System.nanoTime();
        try (var drivers = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            var work = new ArrayList<Callable<One>>();
            for (int i = 0; i < connections; i++) {
                int first = i * bytes.size() / connections;
                work.add(() -> drive(port, seconds, status, bytes, first));
            }
            for (var one : drivers.invokeAll(work)) {
                times.add(one.get().times());
                wrong += one.get().wrong();
            }
        }
        double took = (System.nanoTime() - begin) / 1e9;
        var all = times.stream().flatMapToDouble(Arrays::stream).toArray();
        return new Answered(Spread.of(all), all.length / took, wrong);
    }

    private record One(double[] times, int wrong) {}

    private static One drive(int port, int seconds, int status, List<byte[]> requests, int first) throws IOException {
        var times = new ArrayList<Double>();
        int wrong = 0;
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            // A server closes a kept connection after some requests and says so in the last answer.
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                var out = socket.getOutputStream();
                boolean kept = true;
                while (kept && System.nanoTime() < end) {
                    long begin = System.nanoTime();
                    out.write(requests.get((first + times.size()) % requests.size()));
                    out.flush();
                    var answer = answer(in);
                    times.add((System.nanoTime() - begin) / 1e6);
                    wrong += answer.status() == status ? 0 : 1;
                    kept = !answer.header("Connection").equalsIgnoreCase("close");
                }
            }
        }
        return new One(times.stream().mapToDouble(Double::doubleValue).toArray(), wrong);
    }

    record Answer(int status, List<String> headers, byte[] body) {

        String header(String name) {
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        /// What the next request sends back.
        String cookies() {
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie:"))
                    .map(line -> line.substring("set-cookie:".length()).strip())
                    .map(line -> line.contains(";") ? line.substring(0, line.indexOf(';')) : line)
                    .collect(Collectors.joining("; "));
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /// One request on a connection of its own.
    static Answer ask(int port, String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(new BufferedInputStream(socket.getInputStream()));
        }
    }

    private static Answer answer(InputStream in) throws IOException {
        var first = line(in);
        int status = Integer.parseInt(first.substring(9, 12));
        var headers = new ArrayList<String>();
        long length = 0;
        boolean chunked = false;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            headers.add(line);
            var lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(line.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        return new Answer(status, headers, chunked ? chunks(in) : bytes(in, length));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var body = new java.io.ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(in), 16);
            body.write(bytes(in, size));
            line(in);
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private static byte[] bytes(InputStream in, long length) throws IOException {
        var body = in.readNBytes(Math.toIntExact(length));
        if (body.length < length) {
            throw new EOFException("the server closed the connection within an answer");
        }
        return body;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
