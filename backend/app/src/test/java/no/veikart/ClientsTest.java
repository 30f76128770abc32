package no.veikart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What others reach GraphQL servers by works with this one: the audit of GraphQL over HTTP, Apollo Client, graphql-codegen, graphql-ws and
 * graphql-sse; and Mermaid reads graphs. They come from npm when this runs, so it has a profile of its own: {@code mvn -Pclients verify}, with Node 20 or newer.
 */
@VeikartTest
@Tag("clients")
class ClientsTest {
    private static final Path SCRIPTS = Path.of("src", "test", "clients");

    @LocalServerPort
    int port;

    @Test
    void everyClientOfTheEcosystemWorks() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "clients"));
        List<String> tests = new ArrayList<>(List.of("node", "--test"));
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : files.sorted().toList()) {
                Path copy = folder.resolve(file.getFileName());
                Files.writeString(copy, Files.readString(file));
                if (copy.toString().endsWith(".test.mjs")) {
                    tests.add(copy.getFileName().toString());
                }
            }
        }
        run(folder, List.of("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"));
        run(folder, tests);
    }

    private void run(Path folder, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("VEIKART_URL", "http://127.0.0.1:" + port);
        builder.environment()
                .put(
                        "VEIKART_OPERATIONS",
                        Path.of("..", "..", "schema", "operations")
                                .toAbsolutePath()
                                .normalize()
                                .toString());
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }
}
