package no.veikart.editing;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import no.veikart.VeikartApplication;
import no.veikart.platform.EmbeddedStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A server with what can be switched on for the open internet: behind a proxy, without introspection, for pages of one other host. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway") // a null fails the test, which is what it is for
class HardenedServerTest {
    private static final String ROLE = "{\"query\":\"{ me { role } }\"}";
    private static final String OTHER_HOST = "https://portal.example";

    private final HttpClient http = HttpClient.newHttpClient();
    private ConfigurableApplicationContext server;
    private String address;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        try (java.net.ServerSocket free = new java.net.ServerSocket(0)) {
            storePort = free.getLocalPort();
        }
        server = SpringApplication.run(
                VeikartApplication.class,
                "--server.port=0",
                "--veikart.data-dir=" + folder,
                "--veikart.embedded.port=" + storePort,
                "--server.forward-headers-strategy=native",
                "--veikart.limits.body=20KB",
                "--spring.graphql.schema.introspection.enabled=false",
                "--veikart.cors.allowed-origins=" + OTHER_HOST);
        address = "http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }

    private int storePort;

    @AfterAll
    void stop() {
        // The library keeps this for the whole process.
        Introspection.enabledJvmWide(true);
        server.close();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String body, String... headers) throws Exception {
        HttpRequest.Builder request =
                to("/graphql").header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void theSchemaIsNotAskedForInGraphQlAndQuestionsAreAnswered() throws Exception {
        assertThat(ask("{\"query\":\"{ __schema { types { name } } }\"}").body())
                .contains("errors")
                .doesNotContain("\"name\":\"Roadmap\"");
        assertThat(ask(ROLE).body()).contains("VIEWER").doesNotContain("errors");
    }

    @Test
    void onlyTheHostThatIsNamedMayReadFromItsPages() throws Exception {
        HttpResponse<String> named = ask(ROLE, "Origin", OTHER_HOST);
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).hasValue(OTHER_HOST);
        assertThat(named.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> other = ask(ROLE, "Origin", "https://evil.example");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> before = send(to("/operations/roadmapCounts")
                .header("Origin", OTHER_HOST)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "Authorization, Veikart-Commit")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(before.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("Authorization");
    }

    @Test
    void aBodyIsAsLargeAsItIsSetToAndNoLarger() throws Exception {
        String comment = "#".repeat(20 * 1024 - 40);
        assertThat(ask("{\"query\":\"{ me { role } } " + comment + "\"}").statusCode())
                .isEqualTo(200);
        HttpResponse<String> over = ask("{\"query\":\"{ me { role } } " + comment + "x".repeat(40) + "\"}");
        assertThat(over.statusCode()).isEqualTo(413);
        assertThat(over.body()).contains("at most 20480 are read");
    }

    @Test
    void browsersAreToldToStayWithHttpsWhereTheProxySaysThatTheyCameByIt() throws Exception {
        assertThat(ask(ROLE, "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(header -> assertThat(header).contains("max-age=31536000"));
        assertThat(ask(ROLE).headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void thereAreNoCookiesSoThatNoPageCanWriteInSomebodysName() throws Exception {
        for (String path : new String[] {"/", "/graphql", "/operations", "/operations/roadmapCounts", "/graphiql"}) {
            assertThat(send(to(path).GET()).headers().firstValue("Set-Cookie"))
                    .as(path)
                    .isEmpty();
        }
        // What a form of another page can send is not taken for GraphQL.
        for (String type :
                new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"}) {
            assertThat(send(to("/graphql").header("Content-Type", type).POST(BodyPublishers.ofString(ROLE)))
                            .statusCode())
                    .as(type)
                    .isEqualTo(415);
        }
    }

    @Test
    void theEmbeddedStoreIsWhereItWasToldToBe() {
        assertThat(server.getBean(EmbeddedStore.class).connectionString().getHosts())
                .containsExactly("127.0.0.1:" + storePort);
    }
}
