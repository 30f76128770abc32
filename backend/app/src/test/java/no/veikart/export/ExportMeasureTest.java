package no.veikart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.veikart.commit.Author;
import no.veikart.commit.Commits;
import no.veikart.commit.Draft;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What an export of 100,000 initiatives with 400,000 dependencies costs a server over HTTP, and how fast it says that nothing has changed:
 * what is told is printed. The rate itself is measured by ExportBenchmark.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"veikart.data-dir=target/test-data/${random.uuid}", "veikart.limits.rate-per-second=0"})
@Tag("measured")
class ExportMeasureTest {
    private static final int INITIATIVES = 100_000;
    private static final int DEPENDENCIES = 400_000;
    /** A server ends a connection after so many requests. */
    private static final int MOST_ON_ONE = 100;

    private static final long MEGABYTE = 1 << 20;
    private static final String QUERY =
            "{\"query\": \"{ roadmap { initiatives { nodes { id name kind state period { start end precision }"
                    + " prerequisites { id kind to { id name } } } } } }\"}";

    @LocalServerPort
    int port;

    @Autowired
    Commits commits;

    @Autowired
    Beforehand beforehand;

    private static List<Draft.Edit> large() {
        Random random = new Random(1);
        List<Draft.Edit> edits = new ArrayList<>();
        for (int i = 0; i < INITIATIVES; i++) {
            edits.add(new Draft.Edit(
                    "initiative:stor-" + i, Map.of("name", "Tiltak nummer " + i, "kind", "PROJECT"), null));
        }
        for (int i = 0; i < DEPENDENCIES; i++) {
            int from = 1 + random.nextInt(INITIATIVES - 1);
            edits.add(new Draft.Edit(
                    "dependency:stor-" + i,
                    Map.of(
                            "from",
                            "initiative:stor-" + from,
                            "to",
                            "initiative:stor-" + random.nextInt(from),
                            "kind",
                            "REQUIRES",
                            "rationale",
                            Map.of("nb", "Trengs.")),
                    null));
        }
        return edits;
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    @Test
    void aLargeExportBeginsAtOnceAndHoldsLittle() throws Exception {
        commits.commit(new Draft(null, new Author("Veikart", "benchmark"), "large", null, null, large()));
        long committed = System.nanoTime();
        while (!beforehand.isDone()) {
            Thread.sleep(20);
        }
        System.out.printf(
                "export: all is derived %d ms after the commit%n", (System.nanoTime() - committed) / 1_000_000);
        useClient();
        for (String type : List.of("application/x-ndjson", "text/csv", "application/x-ndjson", "text/csv")) {
            export(type);
        }
    }

    /** The first thing that a client asks takes time of its own: its classes are loaded. */
    private void useClient() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/icon.svg"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    private void export(String type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", type)
                .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                .build();
        long idle = held();
        long began = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body()) {
            answer.read();
            long first = System.nanoTime();
            byte[] some = answer.readNBytes(10 << 20);
            long most = held();
            long left = answer.transferTo(OutputStream.nullOutputStream());
            System.out.printf(
                    "export: %s first byte %d ms, %d MB in all, heap %d MB idle and %d MB while it is written%n",
                    type, (first - began) / 1_000_000, (some.length + left) / MEGABYTE, idle, most);
            assertThat(most - idle).isLessThan(64);
        }
    }

    @Test
    void nothingNewIsToldAtHalfTheRateOfAStaticFileOrMore() throws IOException {
        String etag = headerOf("/operations/initiativeList", "etag");
        for (int round = 0; round < 4; round++) {
            double file = rateOf("/app.js", "");
            double same = rateOf("/app.js", "If-None-Match: " + headerOf("/app.js", "etag") + "\r\n");
            double operation = rateOf("/operations/initiativeList", "If-None-Match: " + etag + "\r\n");
            System.out.printf(
                    "unchanged: operation %.0f a second, static file %.0f, unchanged static file %.0f: %.2f and %.2f%n",
                    operation, file, same, operation / file, operation / same);
            assertThat(round == 0 ? 1 : operation / file)
                    .as("beside a static file, once warm")
                    .isGreaterThan(0.5);
        }
    }

    private String headerOf(String path, String name) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            return Objects.requireNonNull(new Exchange(socket).ask(path, "").get(name));
        }
    }

    /** Answers a second to one client that asks again as soon as it has the last answer. */
    private double rateOf(String path, String header) throws IOException {
        int connections = 30;
        long began = System.nanoTime();
        for (int connection = 0; connection < connections; connection++) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setTcpNoDelay(true);
                Exchange exchange = new Exchange(socket);
                for (int i = 0; i < MOST_ON_ONE; i++) {
                    assertThat(exchange.ask(path, header).get("status")).isEqualTo(header.isEmpty() ? "200" : "304");
                }
            }
        }
        return connections * MOST_ON_ONE * 1e9 / (System.nanoTime() - began);
    }

    /** The least of HTTP/1.1 that a measurement wants: a client library would take longer than the server. */
    private record Exchange(Socket socket, InputStream in) {
        Exchange(Socket socket) throws IOException {
            this(socket, new BufferedInputStream(socket.getInputStream(), 1 << 16));
        }

        Map<String, String> ask(String path, String header) throws IOException {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Map<String, String> headers = new HashMap<>();
            headers.put("status", line().split(" ")[1]);
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).trim());
            }
            if (headers.containsKey("transfer-encoding")) {
                for (int size = chunk(); size > 0; size = chunk()) {
                    in.skipNBytes(size + 2);
                }
                line();
            } else {
                in.skipNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
            }
            return headers;
        }

        private int chunk() throws IOException {
            return Integer.parseInt(line(), 16);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the server hung up");
                }
                line.append((char) c);
            }
            return line.toString().trim();
        }
    }
}
