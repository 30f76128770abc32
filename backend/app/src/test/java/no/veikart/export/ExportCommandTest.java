package no.veikart.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import no.veikart.VeikartTest;
import no.veikart.platform.EmbeddedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The command for scripts, against a server that works, one that fails now and then, and the store itself. */
@VeikartTest
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class ExportCommandTest {
    @LocalServerPort
    int port;

    @Autowired
    ObjectProvider<EmbeddedStore> embedded;

    @Value("${spring.mongodb.uri:}")
    String uri;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer flaky;
    private int asked;
    private IntPredicate fails = asked -> false;

    @BeforeEach
    void startAServerThatFailsNowAndThen() throws IOException {
        flaky = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        flaky.createContext("/", this::pass);
        flaky.start();
    }

    @AfterEach
    void stop() {
        flaky.stop(0);
    }

    private void pass(HttpExchange exchange) throws IOException {
        if (fails.test(++asked)) {
            boolean breaksOff = asked % 2 == 1;
            exchange.sendResponseHeaders(breaksOff ? 200 : 503, breaksOff ? 100 : -1);
            if (breaksOff) {
                exchange.getResponseBody().write('i');
                exchange.getResponseBody().flush();
            }
            exchange.close();
            return;
        }
        try {
            HttpResponse<byte[]> answer =
                    new Server(port).get(exchange.getRequestURI().toString());
            List.of("X-Total-Count", "Content-Location")
                    .forEach(name -> exchange.getResponseHeaders().set(name, Server.header(answer, name)));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
            exchange.close();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private int run(String command, String... args) {
        out.reset();
        err.reset();
        return ExportCommand.run(
                command,
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String whole(String path) throws Exception {
        return Server.text(new Server(port).get(path));
    }

    private String flakyUrl() {
        return "http://localhost:" + flaky.getAddress().getPort();
    }

    @Test
    void aTableIsReadInPartsWhateverFailsOnTheWay() throws Exception {
        fails = asked -> asked % 3 == 2;
        Path file = folder.resolve("dependencies.csv");
        int exit = run(
                "export",
                "--operation",
                "dependencyList",
                "--format",
                "csv",
                "--url",
                flakyUrl(),
                "--part",
                "40",
                "--out",
                file.toString());
        assertThat(exit).as(said()).isZero();
        assertThat(Files.readString(file)).isEqualTo(whole("/operations/dependencyList.csv"));
        assertThat(said()).contains("40 of ").contains("try 2 of 6").contains("dependencyList: done");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void aCommandThatWasStoppedGoesOnWhereItWas() throws Exception {
        fails = asked -> asked > 2;
        Path file = folder.resolve("dependencies.ndjson");
        String[] args = {
            "--operation=dependencyList",
            "--format=ndjson",
            "--url=" + flakyUrl(),
            "--part=100",
            "--tries=1",
            "--out=" + file
        };
        assertThat(run("export", args)).isEqualTo(ExportCommand.GIVEN_UP);
        assertThat(file).doesNotExist();
        asked = 0;
        fails = asked -> false;
        assertThat(run("export", args)).as(said()).isZero();
        assertThat(said()).contains("goes on after 200 rows");
        assertThat(Files.readString(file)).isEqualTo(whole("/operations/dependencyList.ndjson"));
    }

    @Test
    void aQueryOfOnesOwnIsAnsweredInAnyFormat() throws Exception {
        Path query = folder.resolve("mine.graphql");
        Files.writeString(query, "query($first: Int) { roadmap { solutions(first: $first) { nodes { id } } } }");
        String url = "--url=http://localhost:" + port;
        assertThat(run("query", query.toString(), url, "--format=csv", "first=2", "separator=tab"))
                .as(said())
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).hasLineCount(3).startsWith("id\r\n");
        assertThat(run("query", query.toString(), url, "first=2")).as(said()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"data\":");
    }

    @Test
    void theStoreAnswersWithoutAServer() throws Exception {
        Path file = folder.resolve("dependencies.csv");
        EmbeddedStore inside = embedded.getIfAvailable();
        String store = inside == null ? "--spring.mongodb.uri=" + uri : "--veikart.data-dir=" + inside.folder();
        assertThat(run("export", "--operation=dependencyList", "--format=csv", store, "--out=" + file))
                .as(said())
                .isZero();
        assertThat(Files.readString(file)).isEqualTo(whole("/operations/dependencyList.csv"));
        assertThat(run("export", "--operation=roadmapCounts", store)).as(said()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"kind\":\"solution\"");
        assertThat(run("export", "--operation=actorPlans", "--format=csv", store))
                .isEqualTo(ExportCommand.REFUSED);
        assertThat(said()).contains("It can be had as json");
        assertThat(run("export", "--operation=roadmapCounts", "--veikart.data-dir=" + folder.resolve("none")))
                .isEqualTo(ExportCommand.REFUSED);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void whatIsWrongIsSaidAndIsTheExitCode() {
        String url = "--url=http://localhost:" + port;
        assertThat(run("export", "--operation=nothing", url)).isEqualTo(ExportCommand.REFUSED);
        assertThat(said()).contains("404").contains("GET /operations");
        assertThat(run("export", "--operation=actorPlans", "--format=csv", url)).isEqualTo(ExportCommand.REFUSED);
        assertThat(said()).contains("It can be had as json");
        assertThat(run("export", url)).isEqualTo(ExportCommand.MISUSED);
        assertThat(run("export", "--operation=x", "--format=doc")).isEqualTo(ExportCommand.MISUSED);
        assertThat(run("export", "--operation=x", "--url=nonsense")).isEqualTo(ExportCommand.MISUSED);
        assertThat(run("query", "no-such-file")).isEqualTo(ExportCommand.MISUSED);
        assertThat(run("export", "--operation=roadmapCounts", "--url=http://localhost:1", "--tries=2"))
                .isEqualTo(ExportCommand.GIVEN_UP);
        assertThat(said()).contains("given up after 2 tries");
    }
}
